/**
 * What the audit officer does: reads, filters, exports and verifies the ledger and the security
 * log. Nothing here changes an entry, and nothing deletes one. Read {@link
 * cn.zhanqun.ejb.audit.Chain} first, then {@link cn.zhanqun.ejb.audit.Verification}.
 */
package cn.zhanqun.ejb.audit;
