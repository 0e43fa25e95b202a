package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.security.SecurityKind;
import java.time.Instant;

/**
 * One entry of the security log as the audit officer reads it.
 *
 * @param accountName whose account it concerns, empty where nobody is known
 * @param times how often it happened within the minute before
 */
public record SecurityLine(
    long number,
    Instant recordedAt,
    SecurityKind kind,
    long accountId,
    String accountName,
    String address,
    String words,
    long times,
    String hash) {

  public SecurityLine {
    accountName = accountName == null ? "" : accountName;
  }
}
