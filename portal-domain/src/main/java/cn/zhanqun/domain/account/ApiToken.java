package cn.zhanqun.domain.account;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A key with which a program acts for one account. It may do what it was made for, where it was
 * made for, and never more than the account may at that moment. Only its hash is kept; it works
 * until its end date, or until its owner ends it.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

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

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @ElementCollection
  @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "permission", nullable = false)
  private Set<Permission> scopes = EnumSet.noneOf(Permission.class);

  @ElementCollection
  @CollectionTable(name = "api_token_site", joinColumns = @JoinColumn(name = "token_id"))
  @Column(name = "site_id", nullable = false)
  private Set<Long> sites = new HashSet<>();

  protected ApiToken() {}

  /**
   * @param scopes what it is for
   * @param sites where; empty for wherever the account may
   */
  public ApiToken(
      Account account,
      String label,
      Set<Permission> scopes,
      Set<Long> sites,
      String tokenHash,
      Instant createdAt,
      Instant expiresAt) {
    this.account = Objects.requireNonNull(account);
    this.label = TypedText.of(label);
    this.scopes.addAll(scopes);
    this.sites.addAll(sites);
    this.tokenHash = Objects.requireNonNull(tokenHash);
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** Its owner with what is left of their rights when they act through it. */
  public Actor cut(Actor owner) {
    Actor left = owner.cutTo(scopes);
    return (sites.isEmpty() ? left : left.cutToSites(sites)).provenBy(Proof.TOKEN);
  }

  /** It was used; written down at most once a minute. */
  public void use(Instant now) {
    if (lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY))) {
      lastUsedAt = now;
    }
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

  /** Empty while it was never used. */
  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }

  public Set<Permission> scopes() {
    return Set.copyOf(scopes);
  }

  /** Empty for wherever the account may. */
  public Set<Long> sites() {
    return Set.copyOf(sites);
  }
}
