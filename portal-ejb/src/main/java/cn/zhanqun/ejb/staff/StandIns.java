package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.AccountDisabled;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.PeriodEmpty;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.StandIn;
import cn.zhanqun.domain.account.StandInNotPossible;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who acts for whom while they are away. */
@Stateless
public class StandIns {

  @PersistenceContext EntityManager entities;
  @Inject Accounts accounts;
  @Inject Grants grants;
  @Inject Ledger ledger;

  /** Where somebody acts for a colleague or a colleague for them, now or later, the next first. */
  @Requires(Permission.GRANT_RIGHTS)
  public List<StandInLine> list(Actor actor, long accountId) {
    return grants.standInsOf(accounts.require(accountId)).stream().map(StandInLine::of).toList();
  }

  /**
   * Has somebody act for a colleague.
   *
   * @throws NotOnOneself when the actor is one of the two
   * @throws StandInNotPossible when one of the two is an officer, or both are the same person
   * @throws PeriodEmpty when the end is not after the beginning
   * @throws AccountDisabled when one of the two left
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public StandInLine agree(Actor actor, long deputyId, long absentId, Duty duty) {
    Account deputy = accounts.requireOther(actor, deputyId);
    Account absent = accounts.requireOther(actor, absentId);
    StandIn standIn = new StandIn(deputy, absent, duty.beginsAt(), duty.endsAt());
    StandIn.requireNoOfficer(grants.thatCount(deputy));
    StandIn.requireNoOfficer(grants.thatCount(absent));
    entities.persist(standIn);
    ledger.append(actor, change(LedgerAction.STAND_IN_AGREED, standIn));
    return StandInLine.of(standIn);
  }

  /**
   * Ends it before its time.
   *
   * @throws NotOnOneself when the actor is one of the two
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public void end(Actor actor, long standInId) {
    StandIn standIn =
        Optional.ofNullable(entities.find(StandIn.class, standInId))
            .orElseThrow(() -> new StandInMissing(standInId));
    accounts.requireOther(actor, standIn.deputy().id());
    accounts.requireOther(actor, standIn.absent().id());
    entities.remove(standIn);
    ledger.append(actor, change(LedgerAction.STAND_IN_ENDED, standIn).gone());
  }

  private static LedgerChange change(LedgerAction action, StandIn standIn) {
    return LedgerChange.of(action, 0, "account", standIn.deputy().id())
        .with("standIn", standIn.id())
        .with("absent", standIn.absent().id())
        .with("beginsAt", standIn.beginsAt())
        .with("endsAt", standIn.endsAt());
  }
}
