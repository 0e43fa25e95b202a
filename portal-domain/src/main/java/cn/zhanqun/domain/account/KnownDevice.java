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
 * A browser from which an account was signed in to before, known by a random value it keeps. Wrong
 * passwords typed elsewhere don't shut it out; it opens nothing by itself.
 */
@Entity
@Table(name = "known_device")
public class KnownDevice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_device_seq")
  @SequenceGenerator(
      name = "known_device_seq",
      sequenceName = "known_device_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "key_hash", nullable = false)
  private String keyHash;

  @Column(name = "last_used_at", nullable = false)
  private Instant lastUsedAt;

  protected KnownDevice() {}

  public KnownDevice(Account account, String keyHash, Instant now) {
    this.account = Objects.requireNonNull(account);
    this.keyHash = Objects.requireNonNull(keyHash);
    this.lastUsedAt = now;
  }

  public void use(Instant now) {
    lastUsedAt = now;
  }

  public Account account() {
    return account;
  }
}
