package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.KnownDevice;
import cn.zhanqun.domain.account.SignInFailures;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Stands at the door of each account and counts wrong passwords: by network address, by device the
 * owner used before, and of all strange addresses together. So nobody guesses for long, and nobody
 * shuts the owner out by guessing.
 */
@ApplicationScoped
public class SignInGuard {

  /** How often a day strangers may guess at one account, however many they are. */
  static final int GUESSES_A_DAY = 10;

  private static final int KEY_LENGTH = 43;
  private static final Duration DEVICES_KEPT = Duration.ofDays(365);
  private static final Duration FAILURES_KEPT = Duration.ofDays(1);

  @PersistenceContext EntityManager entities;
  @Inject OwnedFactors factors;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Somebody before the door of an account.
   *
   * @param device the one the owner used before, if it is that
   */
  record Approach(Account account, SignInPlace place, Optional<KnownDevice> device) {

    private boolean isStrange() {
      return device.isEmpty();
    }

    /** Under which wrong passwords from there are counted. */
    private String placeHash() {
      return isStrange()
          ? Sha256.of("address " + place.address())
          : Sha256.of("device " + place.deviceKey());
    }
  }

  Approach approach(Account account, SignInPlace place) {
    return new Approach(account, place, device(account, place));
  }

  /** Whether a password from there is looked at now. */
  boolean lets(Approach approach) {
    if (failures(approach).filter(failures -> failures.isClosedAt(clock.instant())).isPresent()) {
      return false;
    }
    Account account = approach.account();
    return !account.isLocked() || !approach.isStrange() || factors.of(account).isPresent();
  }

  /**
   * Whether the password itself is looked at. Of all strange places together so few are that a
   * crowd of addresses guesses no better than one; the owner still comes in where they came in
   * before.
   */
  boolean looksAtPassword(Approach approach) {
    return !approach.isStrange() || guessesToday(approach.account()) < GUESSES_A_DAY;
  }

  private long guessesToday(Account account) {
    return entities
        .createQuery(
            "SELECT COALESCE(SUM(f.failures), 0) FROM SignInFailures f WHERE f.account = :account"
                + " AND f.failedAt > :yesterday",
            Number.class)
        .setParameter("account", account)
        .setParameter("yesterday", clock.instant().minus(FAILURES_KEPT))
        .getSingleResult()
        .longValue();
  }

  /** The password was wrong, or no more of them are looked at today. */
  void fail(Approach approach) {
    Instant now = clock.instant();
    Account account = approach.account();
    SignInFailures failures =
        failures(approach).orElseGet(() -> new SignInFailures(account, approach.placeHash()));
    failures.add(now);
    entities.persist(failures);
    if (failures.isClosedAt(now)) {
      security.note(SecurityKind.LOCKED, account.id(), "for-minutes");
    }
    if (approach.isStrange()) {
      boolean wasLocked = account.isLocked();
      account.failSignIn(now);
      if (account.isLocked() && !wasLocked) {
        security.note(SecurityKind.LOCKED, account.id(), "until-unlocked");
      }
    }
    forgetOldFailures(account, now);
  }

  private void forgetOldFailures(Account account, Instant now) {
    entities
        .createQuery(
            "DELETE FROM SignInFailures f WHERE f.account = :account AND f.failedAt < :before")
        .setParameter("account", account)
        .setParameter("before", now.minus(FAILURES_KEPT))
        .executeUpdate();
  }

  /**
   * The password was right.
   *
   * @return the key by which the device is known the next time
   */
  String succeed(Approach approach) {
    failures(approach).ifPresent(entities::remove);
    Instant now = clock.instant();
    String known = approach.place().deviceKey();
    if (!approach.isStrange()) {
      approach.device().ifPresent(device -> device.use(now));
      return known;
    }
    forgetOldDevices(approach.account(), now);
    // A browser keeps one key for all who share it.
    String key = known.isEmpty() ? Secrets.random(KEY_LENGTH) : known;
    entities.persist(new KnownDevice(approach.account(), Sha256.of(key), now));
    return key;
  }

  private void forgetOldDevices(Account account, Instant now) {
    entities
        .createQuery(
            "DELETE FROM KnownDevice d WHERE d.account = :account AND d.lastUsedAt < :before")
        .setParameter("account", account)
        .setParameter("before", now.minus(DEVICES_KEPT))
        .executeUpdate();
  }

  /** Nothing counts any more: the owner may sign in from everywhere at once. */
  public void forget(Account account) {
    account.unlock();
    security.note(SecurityKind.UNLOCKED, account.id(), "");
    entities
        .createQuery("DELETE FROM SignInFailures f WHERE f.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private Optional<KnownDevice> device(Account account, SignInPlace place) {
    return place.deviceKey().isEmpty()
        ? Optional.empty()
        : entities
            .createQuery(
                "SELECT d FROM KnownDevice d WHERE d.account = :account AND d.keyHash = :hash",
                KnownDevice.class)
            .setParameter("account", account)
            .setParameter("hash", Sha256.of(place.deviceKey()))
            .getResultStream()
            .findFirst();
  }

  private Optional<SignInFailures> failures(Approach approach) {
    return entities
        .createQuery(
            "SELECT f FROM SignInFailures f WHERE f.account = :account AND f.placeHash = :place",
            SignInFailures.class)
        .setParameter("account", approach.account())
        .setParameter("place", approach.placeHash())
        .getResultStream()
        .findFirst();
  }
}
