/** The ledger as a whole: proving that nobody changed it. */
package cn.zhanqun.web.admin.ledger;
