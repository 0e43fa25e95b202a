package cn.zhanqun.ejb.audit;

/** Where a chain ends: the last entry's number, 0 for none, and its hash. */
public record ChainEnd(long number, String hash) {}
