package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.account.GrantChange;
import cn.zhanqun.ejb.account.HandedPassword;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The founding of a portal: its first account appoints the three officers, one person each, and
 * retires. From then on the officers do the rest.
 */
@Stateless
public class Officers {

  private static final Map<Office, String> ROLES =
      Map.of(
          Office.SYSTEM, "system-officer",
          Office.SECURITY, "security-officer",
          Office.AUDIT, "audit-officer");

  @PersistenceContext EntityManager entities;
  @Inject Accounts accounts;
  @Inject Grants grants;
  @Inject Indispensable indispensable;
  @Inject Ledger ledger;

  /** The three offices, and which are filled. */
  @Requires(Permission.APPOINT_OFFICERS)
  public List<OfficerLine> list(Actor actor) {
    return Stream.of(Office.SYSTEM, Office.SECURITY, Office.AUDIT)
        .map(office -> new OfficerLine(office, indispensable.isAppointed(office)))
        .toList();
  }

  /**
   * Makes an account for an officer and gives the office to it. With the last of the three the
   * first account retires. A second factor is asked for anew, as before every change of rights: the
   * first account set one up when it came in.
   *
   * @return with a password to be handed over, which is shown this once
   * @throws OfficeTaken when somebody was appointed already
   * @throws LoginNameTaken when somebody has the name
   */
  @Requires(Permission.APPOINT_OFFICERS)
  @ProvenAnew
  public NewMember appoint(Actor actor, Office office, String loginName, String displayName) {
    requireFree(office);
    HandedPassword password = HandedPassword.random();
    Account account = accounts.make(loginName, displayName, password);
    Grant grant = Grant.everywhere(account, grants.requireRole(ROLES.get(office)));
    entities.persist(grant);
    ledger.append(actor, LedgerChange.of(LedgerAction.ACCOUNT_CREATED, 0, "account", account.id()));
    ledger.append(actor, GrantChange.given(grant));
    if (indispensable.areAllOfficersAppointed()) {
      retireFounders(actor);
    }
    return new NewMember(account.id(), account.loginName(), password.password());
  }

  private void requireFree(Office office) {
    if (!ROLES.containsKey(office)) {
      throw new OfficeNotAppointed(office);
    }
    indispensable.takeTurn();
    if (indispensable.isAppointed(office)) {
      throw new OfficeTaken(office);
    }
  }

  private void retireFounders(Actor actor) {
    for (Account founder : grants.holdersOf(grants.requireRole("founder"))) {
      founder.disable();
      ledger.append(
          actor, LedgerChange.of(LedgerAction.FOUNDER_RETIRED, 0, "account", founder.id()));
    }
  }
}
