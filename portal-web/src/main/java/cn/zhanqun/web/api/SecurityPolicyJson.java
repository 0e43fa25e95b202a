package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.SecondFactorDuty;
import cn.zhanqun.domain.account.SecurityRules;

/**
 * The rules of signing in.
 *
 * @param idleMinutes 5 to 30
 * @param longestHours 1 to 12
 * @param sessionsAtOnce 1 to 20
 * @param proofMinutes 1 to 10
 */
public record SecurityPolicyJson(
    PasswordProfile passwordProfile,
    SecondFactorDuty secondFactorDuty,
    long idleMinutes,
    long longestHours,
    long sessionsAtOnce,
    long proofMinutes) {

  static SecurityPolicyJson of(SecurityRules rules) {
    return new SecurityPolicyJson(
        rules.passwordProfile(),
        rules.secondFactorDuty(),
        rules.idleMinutes(),
        rules.longestHours(),
        rules.sessionsAtOnce(),
        rules.proofMinutes());
  }

  SecurityRules rules() {
    return new SecurityRules(
        passwordProfile,
        secondFactorDuty,
        small(idleMinutes),
        small(longestHours),
        small(sessionsAtOnce),
        small(proofMinutes));
  }

  /** What is far too large is refused like what is too large. */
  private static int small(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }
}
