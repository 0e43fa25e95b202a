/**
 * Writing the ledger, following it, and proving that nobody changed it. Read {@link
 * cn.zhanqun.ejb.ledger.Ledger} first, then {@link cn.zhanqun.ejb.ledger.Follower}.
 */
package cn.zhanqun.ejb.ledger;
