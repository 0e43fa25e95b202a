package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.security.SecurityKind;

/** What an entry of the security log is looked for by. */
public record SecurityKey(long number, SecurityKind kind, long accountId, String address) {}
