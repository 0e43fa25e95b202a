/**
 * The record of every accepted change (台账): numbered without gaps, chained by hashes, never
 * altered. Read {@link cn.zhanqun.domain.ledger.LedgerEntry} first.
 */
package cn.zhanqun.domain.ledger;
