/**
 * The record of who signed in, who failed to and what was refused (安全日志): numbered without gaps,
 * chained by hashes on its own, never altered. Accepted changes belong to {@code ledger}. Read
 * {@link cn.zhanqun.domain.security.SecurityEntry} first.
 */
package cn.zhanqun.domain.security;
