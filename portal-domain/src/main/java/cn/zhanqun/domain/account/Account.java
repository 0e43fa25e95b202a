package cn.zhanqun.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody of the staff, as the portal knows them.
 *
 * <p>An account is made with a password its owner must change at the first sign-in. Wrong passwords
 * in a row close it for a while, longer each time. When its person leaves it is disabled, and then
 * nothing signed in with it works any more; it is never deleted, because the ledger and articles
 * name it, and can be enabled again.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final int FAILURES_BEFORE_WAIT = 5;
  private static final int LONGEST_WAIT_MINUTES = 15;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 1)
  private Long id;

  @Column(name = "login_name", nullable = false)
  private String loginName;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @ManyToOne
  @JoinColumn(name = "unit_id")
  private Unit unit;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "must_change_password", nullable = false)
  private boolean mustChangePassword;

  @Column(nullable = false)
  private boolean enabled;

  @Column(name = "failed_sign_ins", nullable = false)
  private int failedSignIns;

  @Column(name = "closed_until")
  private Instant closedUntil;

  @Version
  @Column(nullable = false)
  private long version;

  protected Account() {}

  /**
   * A new account, whose owner must choose a password of their own first.
   *
   * @throws LoginNameNotUsable when it can't be typed everywhere
   * @throws NameNotUsable when the person has no name, or one too long
   */
  public Account(String loginName, String displayName, String passwordHash) {
    this.loginName = LoginName.of(loginName);
    this.displayName = StaffName.of(displayName);
    this.passwordHash = Objects.requireNonNull(passwordHash);
    this.mustChangePassword = true;
    this.enabled = true;
  }

  public void choosePassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
    mustChangePassword = false;
  }

  /** Stores the same password under newer parameters. */
  public void rehash(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
  }

  /** Lets its owner in with another password, once, to choose their own. */
  public void resetPassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
    mustChangePassword = true;
  }

  /**
   * Is known to colleagues by another name from now on.
   *
   * @throws NameNotUsable when there is none, or it is too long
   */
  public void rename(String newName) {
    displayName = StaffName.of(newName);
  }

  /** Its person works in this unit from now on, or in none. */
  public void belongTo(Optional<Unit> newUnit) {
    unit = newUnit.orElse(null);
  }

  public void disable() {
    enabled = false;
  }

  public void enable() {
    enabled = true;
  }

  /** A wrong password: from the fifth in a row the account closes for 1, 2, 4 … 15 minutes. */
  public void failSignIn(Instant now) {
    failedSignIns++;
    int beyond = failedSignIns - FAILURES_BEFORE_WAIT;
    if (beyond >= 0) {
      int minutes = Math.min(LONGEST_WAIT_MINUTES, 1 << Math.min(beyond, 10));
      closedUntil = now.plus(Duration.ofMinutes(minutes));
    }
  }

  public void succeedSignIn() {
    failedSignIns = 0;
    closedUntil = null;
  }

  /** Forgets wrong passwords, so that its owner need not wait. */
  public void unlock() {
    succeedSignIn();
  }

  public boolean mayTrySignIn(Instant now) {
    return enabled && (closedUntil == null || !now.isBefore(closedUntil));
  }

  public long id() {
    return id;
  }

  public String loginName() {
    return loginName;
  }

  public String displayName() {
    return displayName;
  }

  /** The unit its person works in; empty for none. */
  public Optional<Unit> unit() {
    return Optional.ofNullable(unit);
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public boolean isEnabled() {
    return enabled;
  }
}
