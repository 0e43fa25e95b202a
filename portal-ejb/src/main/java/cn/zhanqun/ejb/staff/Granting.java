package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.AccountDisabled;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.GrantTooNarrow;
import cn.zhanqun.domain.account.OfficesMixed;
import cn.zhanqun.domain.account.PeriodEmpty;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.account.GrantChange;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Giving roles to people for a place, perhaps for a time, and taking them back. */
@Stateless
public class Granting {

  @PersistenceContext EntityManager entities;
  @Inject Accounts accounts;
  @Inject Grants grants;
  @Inject Indispensable indispensable;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** Those looked for with the roles they have, by name. */
  @Requires(Permission.GRANT_RIGHTS)
  public List<HolderLine> list(Actor actor, StaffFilter filter, int first, int count) {
    List<StaffLine> people = accounts.list(filter, first, count);
    Map<Long, List<String>> roles = rolesOf(people.stream().map(StaffLine::id).toList());
    return people.stream()
        .map(person -> new HolderLine(person, roles.getOrDefault(person.id(), List.of())))
        .toList();
  }

  private Map<Long, List<String>> rolesOf(List<Long> accountIds) {
    if (accountIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "SELECT DISTINCT g.account.id, r.id, r.name FROM Grant g JOIN g.role r"
                + " WHERE g.account.id IN :accounts AND (g.endsAt IS NULL OR g.endsAt > :now) ORDER BY r.id",
            Object[].class)
        .setParameter("accounts", accountIds)
        .setParameter("now", clock.instant())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (String) row[2], Collectors.toList())));
  }

  @Requires(Permission.GRANT_RIGHTS)
  public long count(Actor actor, StaffFilter filter) {
    return accounts.count(filter);
  }

  /** Somebody whose rights are looked at. */
  @Requires(Permission.GRANT_RIGHTS)
  public StaffLine open(Actor actor, long accountId) {
    return StaffLine.of(accounts.require(accountId));
  }

  /** What somebody was granted, the newest first, duties that are over included. */
  @Requires(Permission.GRANT_RIGHTS)
  public List<GrantLine> grantsOf(Actor actor, long accountId) {
    Instant now = clock.instant();
    return grants.of(accounts.require(accountId)).stream()
        .map(grant -> GrantLine.of(grant, now))
        .toList();
  }

  /**
   * Gives somebody a role.
   *
   * @param duty from when until when; empty: until it is taken back
   * @throws NotOnOneself when the actor would give it to themselves
   * @throws OfficesMixed when they would hold what may not be in one hand
   * @throws GrantTooNarrow when nothing of the role can be held in so small a place
   * @throws PeriodEmpty when the end is not after the beginning
   * @throws AccountDisabled when the person left
   * @throws AlreadyGranted when they have just that already
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public GrantLine grant(
      Actor actor, long accountId, long roleId, GrantPlace place, Optional<Duty> duty) {
    Account account = accounts.requireOther(actor, accountId);
    Role role = grants.requireRole(roleId);
    Grants.requireGiven(role.permissions());
    Grant grant = made(account, role, place);
    duty.ifPresent(period -> grant.during(period.beginsAt(), period.endsAt()));
    requireNew(grant);
    entities.persist(grant);
    grants.requireSeparate(account);
    ledger.append(actor, GrantChange.given(grant));
    return GrantLine.of(grant, clock.instant());
  }

  private Grant made(Account account, Role role, GrantPlace place) {
    return switch (place.extent()) {
      case NETWORK -> Grant.everywhere(account, role);
      case SITE -> Grant.onSite(account, role, require(Site.class, place.id()));
      case CHANNEL -> Grant.inChannel(account, role, require(Channel.class, place.id()), false);
      case CHANNEL_AND_BELOW ->
          Grant.inChannel(account, role, require(Channel.class, place.id()), true);
    };
  }

  private <T> T require(Class<T> kind, long id) {
    return Optional.ofNullable(entities.find(kind, id)).orElseThrow(() -> new PlaceMissing(id));
  }

  private void requireNew(Grant grant) {
    if (grants.thatCount(grant.account()).stream().anyMatch(other -> isSame(grant, other))) {
      throw new AlreadyGranted(grant.account().displayName(), grant.role().name());
    }
  }

  private static boolean isSame(Grant one, Grant other) {
    return one.role() == other.role()
        && one.extent() == other.extent()
        && one.site().equals(other.site())
        && one.channel().equals(other.channel())
        && one.beginsAt().equals(other.beginsAt())
        && one.endsAt().equals(other.endsAt());
  }

  /**
   * Takes a role from somebody; at their next click they may nothing of it any more.
   *
   * @throws NotOnOneself when it is the actor's own
   * @throws LastHolder when nobody could keep the portal any more
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public void takeBack(Actor actor, long grantId) {
    Grant grant = grants.require(grantId);
    accounts.requireOther(actor, grant.account().id());
    Set<Permission> held = indispensable.held();
    entities.remove(grant);
    entities.flush();
    indispensable.requireStill(held);
    ledger.append(actor, GrantChange.takenBack(grant));
  }
}
