package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.account.Rights;
import cn.zhanqun.ejb.account.RightsFixture;
import cn.zhanqun.ejb.account.SignInFixture;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A small house with a city's site, a county's, and the three officers, over a real database; what
 * was written into the ledger is kept beside it.
 */
final class StaffHouse implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  final List<LedgerChange> written = new ArrayList<>();
  final Staff staff = new Staff();
  final Units units = new Units();
  final Roles roles = new Roles();
  final Granting granting = new Granting();
  final StandIns standIns = new StandIns();
  final Officers officers = new Officers();
  final Holders holders = new Holders();
  final EntityManager entities;
  final Site city = Site.mainSite("city", "市网", "市");
  final Site county = Site.subSite("heshan", "河山网", "河山", 1);
  final Channel news;

  private final EntityManagerFactory factory;
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final Rights rights;

  StaffHouse(TestDatabase database, Path folder) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    entities.persist(city);
    entities.persist(county);
    news = new Channel(city, "yw", "要闻", "栏目", "", "", 1);
    entities.persist(news);
    rights = RightsFixture.rightsOf(entities, clock);
    wire();
  }

  private void wire() {
    Ledger ledger = new NotedLedger(entities, written);
    Accounts accounts = new Accounts();
    Grants grants = new Grants();
    Indispensable indispensable = new Indispensable();
    accounts.entities = entities;
    grants.entities = entities;
    grants.clock = clock;
    indispensable.entities = entities;
    staff.accounts = accounts;
    staff.indispensable = indispensable;
    staff.guard = SignInFixture.guardOf(entities);
    staff.sessions = SignInFixture.sessionsOf(entities, clock);
    staff.ledger = ledger;
    units.entities = entities;
    units.accounts = accounts;
    units.ledger = ledger;
    roles.entities = entities;
    roles.grants = grants;
    roles.indispensable = indispensable;
    roles.ledger = ledger;
    granting.entities = entities;
    granting.accounts = accounts;
    granting.grants = grants;
    granting.indispensable = indispensable;
    granting.ledger = ledger;
    granting.clock = clock;
    standIns.entities = entities;
    standIns.accounts = accounts;
    standIns.grants = grants;
    standIns.ledger = ledger;
    officers.entities = entities;
    officers.accounts = accounts;
    officers.grants = grants;
    officers.indispensable = indispensable;
    officers.ledger = ledger;
    holders.entities = entities;
    holders.rights = rights;
  }

  /** Somebody who may nothing yet. */
  Account somebody(String loginName) {
    Account account = new Account(loginName, "某人" + loginName, "hash");
    entities.persist(account);
    return account;
  }

  /** Somebody with a role for the whole network. */
  Account holder(String loginName, String roleCode) {
    Account account = somebody(loginName);
    entities.persist(Grant.everywhere(account, role(roleCode)));
    entities.flush();
    return account;
  }

  Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  /** As somebody who acts now. */
  Actor actor(Account account) {
    entities.flush();
    return rights.actorFor(account);
  }

  @Override
  public void close() {
    factory.close();
  }
}
