package cn.zhanqun.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody of the staff, as the portal knows them.
 *
 * <p>An account is made with a password its owner must change at the first sign-in. Many wrong
 * passwords from many places lock it until an administrator unlocks it; a device its owner used
 * before and a second factor still open it. When its person leaves it is disabled, and then nothing
 * signed in with it works any more; it is never deleted, because the ledger and articles name it,
 * and can be enabled again.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final int FAILURES_BEFORE_LOCK = 30;
  private static final Duration COUNTED_FOR = Duration.ofHours(12);
  private static final int PASSWORDS_REMEMBERED = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 1)
  private Long id;

  @Column(name = "login_name", nullable = false)
  private String loginName;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @ManyToOne(fetch = FetchType.LAZY)
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

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "password_chosen_at")
  private Instant passwordChosenAt;

  /** One a line, the latest first. */
  @Column(name = "old_passwords", nullable = false)
  private String oldPasswords = "";

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

  public void choosePassword(String newHash, Instant now) {
    rememberPassword();
    passwordHash = Objects.requireNonNull(newHash);
    passwordChosenAt = now;
    mustChangePassword = false;
  }

  private void rememberPassword() {
    oldPasswords =
        Stream.concat(Stream.of(passwordHash), oldPasswords.lines())
            .limit(PASSWORDS_REMEMBERED)
            .collect(Collectors.joining("\n"));
  }

  /** Stores the same password under newer parameters. */
  public void rehash(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
  }

  /** Lets its owner in with another password, once, to choose their own. */
  public void resetPassword(String newHash) {
    rememberPassword();
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

  /** A wrong password from where the owner never was: the thirtieth in twelve hours locks. */
  public void failSignIn(Instant now) {
    boolean beginsAnew = failingSince == null || now.isAfter(failingSince.plus(COUNTED_FOR));
    if (beginsAnew && !isLocked()) {
      failingSince = now;
      failedSignIns = 0;
    }
    failedSignIns++;
  }

  /** Whether its password alone opens it only from a device its owner used before. */
  public boolean isLocked() {
    return failedSignIns >= FAILURES_BEFORE_LOCK;
  }

  public void unlock() {
    failedSignIns = 0;
    failingSince = null;
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

  /** Empty while the password is the one the account was made with. */
  public Optional<Instant> passwordChosenAt() {
    return Optional.ofNullable(passwordChosenAt);
  }

  /** The last passwords before this one, the latest first. */
  public List<String> oldPasswords() {
    return oldPasswords.lines().toList();
  }

  public boolean isEnabled() {
    return enabled;
  }
}
