package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecurityPolicy;
import cn.zhanqun.domain.account.SecurityRules;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeping the rules of signing in, which is the security officer's. */
@Stateless
public class SecurityPolicyKeeping {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;

  /** The rules that hold now. */
  @Requires(Permission.SET_SECURITY)
  public OpenedPolicy open(Actor actor) {
    SecurityPolicy policy = policy();
    return new OpenedPolicy(policy.version(), policy.rules());
  }

  /**
   * Sets the rules anew; they hold from the next request on.
   *
   * @param seenVersion the state in which they were opened
   * @throws PolicySavedBySomebodyElse when they changed in between; nothing is overwritten
   */
  @Requires(Permission.SET_SECURITY)
  @ProvenAnew
  public void follow(Actor actor, long seenVersion, SecurityRules rules) {
    SecurityPolicy policy = policy();
    if (policy.version() != seenVersion) {
      throw new PolicySavedBySomebodyElse();
    }
    SecurityRules before = policy.rules();
    policy.follow(rules);
    ledger.append(actor, change(before, rules));
  }

  private SecurityPolicy policy() {
    return entities.find(SecurityPolicy.class, SecurityPolicy.THE_ONE);
  }

  private static LedgerChange change(SecurityRules before, SecurityRules after) {
    return LedgerChange.of(LedgerAction.SECURITY_POLICY_SET, 0, "policy", SecurityPolicy.THE_ONE)
        .with("passwordProfile.before", before.passwordProfile())
        .with("passwordProfile", after.passwordProfile())
        .with("secondFactorDuty.before", before.secondFactorDuty())
        .with("secondFactorDuty", after.secondFactorDuty())
        .with("idleMinutes.before", before.idleMinutes())
        .with("idleMinutes", after.idleMinutes())
        .with("longestHours.before", before.longestHours())
        .with("longestHours", after.longestHours())
        .with("sessionsAtOnce.before", before.sessionsAtOnce())
        .with("sessionsAtOnce", after.sessionsAtOnce())
        .with("proofMinutes.before", before.proofMinutes())
        .with("proofMinutes", after.proofMinutes());
  }
}
