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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody being signed in to the console with one browser (会话). It begins with the right password,
 * may do hardly anything before the second factor where there is one, and ends by signing out, by
 * being ended from elsewhere, after a while without a request, and after some hours in any case;
 * then it is gone.
 */
@Entity
@Table(name = "staff_session")
public class StaffSession {

  /** When it was last seen is written down no more often than this. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final int LONGEST_NOTE = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_session_seq")
  @SequenceGenerator(
      name = "staff_session_seq",
      sequenceName = "staff_session_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "key_hash", nullable = false)
  private String keyHash;

  @Column(name = "began_at", nullable = false)
  private Instant beganAt;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "second_factor_at")
  private Instant secondFactorAt;

  @Column(nullable = false)
  private String address;

  @Column(nullable = false)
  private String browser;

  protected StaffSession() {}

  /**
   * @param keyHash hash of the random value by which the browser's session is known
   * @param address from where
   * @param browser with what, in a few words
   */
  public StaffSession(
      Account account, String keyHash, String address, String browser, Instant now) {
    this.account = Objects.requireNonNull(account);
    this.keyHash = Objects.requireNonNull(keyHash);
    this.address = shortened(address);
    this.browser = shortened(browser);
    this.beganAt = now;
    this.lastSeenAt = now;
  }

  private static String shortened(String note) {
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }

  /** A request came in it. */
  public void see(Instant now) {
    if (!now.isBefore(lastSeenAt.plus(NOTED_EVERY))) {
      lastSeenAt = now;
    }
  }

  /** The second factor was given. */
  public void prove(Instant now) {
    secondFactorAt = now;
  }

  public boolean isOver(SecurityPolicy policy, Instant now) {
    boolean idle = now.isAfter(lastSeenAt.plus(policy.idle()).plus(NOTED_EVERY));
    return idle || now.isAfter(beganAt.plus(policy.longest()));
  }

  /** How well it is known now who is signed in. */
  public Proof proof(SecurityPolicy policy, Instant now) {
    if (secondFactorAt == null) {
      return Proof.PASSWORD;
    }
    return now.isAfter(secondFactorAt.plus(policy.freshProof()))
        ? Proof.SECOND_FACTOR
        : Proof.JUST_NOW;
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String keyHash() {
    return keyHash;
  }

  public Instant beganAt() {
    return beganAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public Optional<Instant> secondFactorAt() {
    return Optional.ofNullable(secondFactorAt);
  }

  public String address() {
    return address;
  }

  public String browser() {
    return browser;
  }
}
