package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.ExternalIdentity;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.identity.IdentityRefused;
import cn.zhanqun.ejb.identity.ProvenIdentity;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Opens accounts to those whom a provider vouches for (统一身份认证). Their owners link them first: an
 * account is never found by a name or an address, and none is ever made.
 */
@Stateless
public class ExternalIdentities {

  @PersistenceContext EntityManager entities;
  @Inject OpenSessions sessions;
  @Inject SignInPace pace;
  @Inject SignInGuard guard;
  @Inject Ledger ledger;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Counts somebody who came back from the provider, before the provider is asked about them.
   *
   * @throws TooManyTries when too many came from the same address
   */
  public void approach(SignInPlace place) {
    pace.begin(place.address());
  }

  /**
   * Begins a session for whoever linked this identity. Wrong passwords that closed the account are
   * no matter of theirs. A second factor counts as given where the provider saw one that counts;
   * else the portal's own comes next, as after a password.
   *
   * @throws IdentityRefused when nobody linked it, or the account is disabled
   */
  public Entered enter(ProvenIdentity proven, SignInPlace place) {
    ExternalIdentity identity = find(proven).orElseThrow(this::unknown);
    Account account = identity.account();
    if (!account.isEnabled()) {
      security.note(SecurityKind.SIGN_IN_FAILED, account.id(), "closed");
      throw IdentityRefused.disabled();
    }
    pace.forgive(place.address());
    identity.use(clock.instant());
    security.note(SecurityKind.SIGNED_IN, account.id(), "identity");
    String deviceKey = guard.succeed(guard.approach(account, place));
    String sessionKey = sessions.begin(account, place);
    proven
        .secondFactorAt()
        .ifPresent(at -> sessions.withKey(sessionKey).ifPresent(session -> session.prove(at)));
    return new Entered(sessionKey, deviceKey, (int) sessions.policy().idle().toSeconds());
  }

  private IdentityRefused unknown() {
    security.note(SecurityKind.SIGN_IN_FAILED, 0, "identity-unknown");
    return IdentityRefused.unknown();
  }

  /** The identities linked to the actor's own account. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<IdentityView> list(Actor actor) {
    return ofAccount(actor.accountId()).stream().map(IdentityView::of).toList();
  }

  /**
   * Links an identity to the actor's own account, one for each provider.
   *
   * @throws IdentityRefused when the account has one of this provider, or somebody else has this
   *     one
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  @ProvenAnew
  public void link(Actor actor, ProvenIdentity proven) {
    if (find(proven).filter(other -> other.account().id() != actor.accountId()).isPresent()) {
      throw IdentityRefused.taken();
    }
    if (ofAccount(actor.accountId()).stream()
        .anyMatch(linked -> linked.issuer().equals(proven.issuer()))) {
      throw IdentityRefused.linkedAlready();
    }
    Account account = entities.find(Account.class, actor.accountId());
    entities.persist(
        new ExternalIdentity(account, proven.issuer(), proven.subject(), clock.instant()));
    security.note(SecurityKind.IDENTITY_LINKED, account.id(), "");
    ledger.append(actor, change(LedgerAction.IDENTITY_LINKED, account, proven.issuer()));
  }

  /**
   * Takes an identity from the actor's own account. It may have been in wrong hands, so all
   * sessions end.
   *
   * @param keptSessionId the session in which they do, 0 for none
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  @ProvenAnew
  public void unlink(Actor actor, long keptSessionId, long identityId) {
    ExternalIdentity identity = entities.find(ExternalIdentity.class, identityId);
    if (identity == null) {
      return;
    }
    Account account = identity.account();
    if (account.id() != actor.accountId()) {
      throw new NotPermitted(Permission.KEEP_OWN_ACCOUNT);
    }
    entities.remove(identity);
    sessions.endAll(account, keptSessionId);
    security.note(SecurityKind.IDENTITY_UNLINKED, account.id(), "");
    ledger.append(actor, change(LedgerAction.IDENTITY_UNLINKED, account, identity.issuer()));
  }

  private Optional<ExternalIdentity> find(ProvenIdentity proven) {
    return entities
        .createQuery(
            "SELECT i FROM ExternalIdentity i JOIN FETCH i.account"
                + " WHERE i.issuer = :issuer AND i.subject = :subject",
            ExternalIdentity.class)
        .setParameter("issuer", proven.issuer())
        .setParameter("subject", proven.subject())
        .getResultStream()
        .filter(identity -> identity.isCalled(proven.subject()))
        .findFirst();
  }

  private List<ExternalIdentity> ofAccount(long accountId) {
    return entities
        .createQuery(
            "SELECT i FROM ExternalIdentity i WHERE i.account.id = :account ORDER BY i.id",
            ExternalIdentity.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  private static LedgerChange change(LedgerAction action, Account account, String issuer) {
    return LedgerChange.of(action, 0, "account", account.id()).with("issuer", issuer);
  }
}
