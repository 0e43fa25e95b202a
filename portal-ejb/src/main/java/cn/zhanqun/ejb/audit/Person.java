package cn.zhanqun.ejb.audit;

/** An account as it is chosen from a list. */
public record Person(long id, String name, String loginName) {}
