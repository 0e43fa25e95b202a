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
import java.util.Optional;

/**
 * Who somebody of the staff is to a provider of identities (统一身份认证): issuer and subject, which
 * together never mean anybody else. The owner of the account links it while signed in, signs in by
 * it from then on, and unlinks it; then it is gone.
 */
@Entity
@Table(name = "account_identity")
public class ExternalIdentity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_identity_seq")
  @SequenceGenerator(
      name = "account_identity_seq",
      sequenceName = "account_identity_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(nullable = false)
  private String issuer;

  @Column(nullable = false)
  private String subject;

  @Column(name = "linked_at", nullable = false)
  private Instant linkedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  protected ExternalIdentity() {}

  public ExternalIdentity(Account account, String issuer, String subject, Instant now) {
    this.account = Objects.requireNonNull(account);
    this.issuer = Objects.requireNonNull(issuer);
    this.subject = Objects.requireNonNull(subject);
    this.linkedAt = now;
  }

  /** To the letter: some databases think words the same that differ in blanks at their end. */
  public boolean isCalled(String otherSubject) {
    return subject.equals(otherSubject);
  }

  /** Its owner signed in by it. */
  public void use(Instant now) {
    lastUsedAt = now;
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String issuer() {
    return issuer;
  }

  public Instant linkedAt() {
    return linkedAt;
  }

  /** Empty while nobody signed in by it. */
  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }
}
