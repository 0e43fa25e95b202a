package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.SecurityRules;

/**
 * The rules of signing in as somebody opened them to change them.
 *
 * @param version the state they were opened in
 */
public record OpenedPolicy(long version, SecurityRules rules) {}
