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
import java.time.Instant;
import java.util.Objects;

/**
 * The wrong passwords in a row for one account from one place: a network address, or a {@link
 * KnownDevice}. From the fifth on, nothing from there is looked at for 1, 2, 4 … 15 minutes. The
 * right password ends them.
 */
@Entity
@Table(name = "sign_in_failures")
public class SignInFailures {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failures_seq")
  @SequenceGenerator(
      name = "sign_in_failures_seq",
      sequenceName = "sign_in_failures_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "place_hash", nullable = false)
  private String placeHash;

  @Column(nullable = false)
  private int failures;

  @Column(name = "failed_at", nullable = false)
  private Instant failedAt;

  @Column(name = "closed_until")
  private Instant closedUntil;

  protected SignInFailures() {}

  /** None yet. */
  public SignInFailures(Account account, String placeHash) {
    this.account = Objects.requireNonNull(account);
    this.placeHash = Objects.requireNonNull(placeHash);
  }

  public void add(Instant now) {
    failures++;
    failedAt = now;
    closedUntil = Wait.after(failures, now).orElse(null);
  }

  public boolean isClosedAt(Instant now) {
    return closedUntil != null && now.isBefore(closedUntil);
  }

  public Account account() {
    return account;
  }
}
