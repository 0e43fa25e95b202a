package cn.zhanqun.ejb.ledger;

/**
 * Said on this node when the ledger has a new entry; heard after the commit, and only to wake who
 * follows.
 */
public record LedgerGrew(long number) {}
