package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.OneTimeCodes;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.SecondFactor;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.operation.TestFolder;
import cn.zhanqun.ejb.security.SecurityLog;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;

/** Everything that signing in is made of, over a real database, at a time the test sets. */
final class SignInHouse {

  static final String PASSWORD = "Bridge-Lamp-2026";

  final EntityManager entities;
  final SignIn signIn = new SignIn();
  final Sessions sessions = new Sessions();
  final SecondFactors factors = new SecondFactors();
  final SignInGuard guard = new SignInGuard();
  final ExternalIdentities identities = new ExternalIdentities();
  final ApiTokens tokens = new ApiTokens();
  final SecurityPolicyKeeping policy = new SecurityPolicyKeeping();
  final Rights rights = new Rights();

  private final SecurityLog security;
  private final EntityManagerFactory factory;
  private final SealedSecrets sealed = new SealedSecrets();
  private final OwnedFactors owned = new OwnedFactors();
  private final OpenSessions open = new OpenSessions();
  private Instant now = Instant.parse("2026-03-02T04:00:00Z");

  SignInHouse(TestDatabase database, Path folder) {
    this(database, folder, new QuietSecurityLog());
  }

  /**
   * @param security where it is told what happens at the door
   */
  SignInHouse(TestDatabase database, Path folder, SecurityLog security) {
    this.security = security;
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    connect(folder);
  }

  private void connect(Path folder) {
    Clock clock = new SettableClock();
    Ledger ledger = new NotedLedger(entities, new ArrayList<>());
    open.security = security;
    guard.security = security;
    signIn.security = security;
    sessions.security = security;
    factors.security = security;
    tokens.security = security;
    sealed.folder = TestFolder.at(folder);
    owned.entities = entities;
    rights.entities = entities;
    rights.sites = NetworkFixture.sitesOf(entities);
    rights.clock = clock;
    open.entities = entities;
    open.clock = clock;
    guard.entities = entities;
    guard.factors = owned;
    guard.clock = clock;
    signIn.entities = entities;
    signIn.rights = rights;
    signIn.sessions = open;
    signIn.guard = guard;
    signIn.pace = new SignInPace();
    signIn.pace.clock = clock;
    signIn.rules = new PasswordRules();
    signIn.rules.entities = entities;
    signIn.rules.sites = rights.sites;
    signIn.ledger = ledger;
    signIn.clock = clock;
    sessions.entities = entities;
    sessions.open = open;
    sessions.rights = rights;
    sessions.factors = owned;
    sessions.clock = clock;
    factors.entities = entities;
    factors.factors = owned;
    factors.sealed = sealed;
    factors.sessions = open;
    factors.ledger = ledger;
    factors.clock = clock;
    identities.entities = entities;
    identities.sessions = open;
    identities.pace = signIn.pace;
    identities.guard = guard;
    identities.ledger = ledger;
    identities.security = security;
    identities.clock = clock;
    tokens.entities = entities;
    tokens.ledger = ledger;
    tokens.clock = clock;
    policy.entities = entities;
    policy.ledger = ledger;
  }

  /** Somebody with a password of their own and this role everywhere. */
  Account somebody(String loginName, String roleCode) {
    Account account = new Account(loginName, "秦编辑", Passwords.hash("Handed-Over-By-Admin-1"));
    account.choosePassword(Passwords.hash(PASSWORD), now);
    entities.persist(account);
    entities.persist(Grant.everywhere(account, role(roleCode)));
    entities.flush();
    return account;
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  /** Gives somebody a phone with the portal's secret in it. */
  SecondFactor phoneOf(Account account, byte[] secret) {
    SecondFactor factor = new SecondFactor(account);
    factor.offer(sealed.seal(secret));
    factor.adopt(now, 0);
    entities.persist(factor);
    entities.flush();
    return factor;
  }

  String codeOf(byte[] secret) {
    return OneTimeCodes.code(secret, OneTimeCodes.stepAt(now));
  }

  Optional<Entered> enter(Account account, String password, String address, String device) {
    return signIn.enter(account.loginName(), password, new SignInPlace(address, device, "Firefox"));
  }

  /** With the right password, from an address of their own. */
  Entered enter(Account account) {
    return enter(account, PASSWORD, "192.0.2.7", "").orElseThrow();
  }

  SignedIn in(Entered entered) {
    return sessions.recognise(entered.sessionKey()).orElseThrow();
  }

  Instant now() {
    return now;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  void close() {
    factory.close();
  }

  private final class SettableClock extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
