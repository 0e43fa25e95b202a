package cn.zhanqun.domain.account;

/**
 * The rules of signing in as they are written down.
 *
 * @param idleMinutes after how long without a request a session ends: 5 to 30
 * @param longestHours after how long it ends in any case: 1 to 12
 * @param sessionsAtOnce how many sessions one account may have: 1 to 20
 * @param proofMinutes for how long a second factor is enough to change rights: 1 to 10
 */
public record SecurityRules(
    PasswordProfile passwordProfile,
    SecondFactorDuty secondFactorDuty,
    int idleMinutes,
    int longestHours,
    int sessionsAtOnce,
    int proofMinutes) {

  /**
   * @throws SecurityRuleOutOfBounds when a number is
   */
  public SecurityRules {
    SecurityRuleOutOfBounds.check("idle", idleMinutes, 5, 30);
    SecurityRuleOutOfBounds.check("longest", longestHours, 1, 12);
    SecurityRuleOutOfBounds.check("sessions", sessionsAtOnce, 1, 20);
    SecurityRuleOutOfBounds.check("proof", proofMinutes, 1, 10);
  }
}
