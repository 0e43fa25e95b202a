/**
 * Writing the ledger, following it, and signing where it stands. Proving that nobody changed it
 * belongs to {@code audit}. Read {@link cn.zhanqun.ejb.ledger.Ledger} first, then {@link
 * cn.zhanqun.ejb.ledger.Follower}.
 */
package cn.zhanqun.ejb.ledger;
