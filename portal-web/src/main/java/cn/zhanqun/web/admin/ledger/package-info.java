/**
 * The ledger and the security log as a whole, for the audit officer: filtered, opened, exported,
 * and proved to be unchanged. Read {@link cn.zhanqun.web.admin.ledger.ListLedgerPage} first.
 */
package cn.zhanqun.web.admin.ledger;
