package cn.zhanqun.domain.account;

import cn.zhanqun.domain.TypedText;
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
 * A key with which a program acts for one account. Only its hash is kept; it works until its end
 * date, or until its owner ends it.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(nullable = false)
  private String label;

  @Column(name = "token_hash", nullable = false)
  private String tokenHash;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ApiToken() {}

  public ApiToken(
      Account account, String label, String tokenHash, Instant createdAt, Instant expiresAt) {
    this.account = Objects.requireNonNull(account);
    this.label = TypedText.of(label);
    this.tokenHash = Objects.requireNonNull(tokenHash);
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  public boolean worksAt(Instant now) {
    return endedAt == null && now.isBefore(expiresAt) && account.isEnabled();
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String label() {
    return label;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
