package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.security.SecurityLog;

/** A security log that keeps nothing. */
final class QuietSecurityLog extends SecurityLog {

  @Override
  public void note(SecurityKind kind, long accountId, String words) {}
}
