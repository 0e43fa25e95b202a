package cn.zhanqun.domain.account;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A role given to an account for a place: the network, a site, a channel with or without what
 * stands under it. With a beginning and an end it is a duty (值班), over by itself. A disabled
 * account is given nothing.
 *
 * <p>A permission that can't be held in so small a place is not given by it; a role of which
 * nothing would be left is refused.
 */
@Entity
@Table(name = "role_grant")
public class Grant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
  @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @ManyToOne(optional = false)
  @JoinColumn(name = "role_id", nullable = false)
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Extent extent;

  @ManyToOne
  @JoinColumn(name = "site_id")
  private Site site;

  @ManyToOne
  @JoinColumn(name = "channel_id")
  private Channel channel;

  @Column(name = "begins_at")
  private Instant beginsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected Grant() {}

  private Grant(Account account, Role role, Extent extent, Site site, Channel channel) {
    this.account = Objects.requireNonNull(account);
    this.role = Objects.requireNonNull(role);
    this.extent = extent;
    this.site = site;
    this.channel = channel;
    if (!account.isEnabled()) {
      throw new AccountDisabled(account);
    }
    if (permissions().isEmpty()) {
      throw new GrantTooNarrow(role);
    }
  }

  public static Grant everywhere(Account account, Role role) {
    return new Grant(account, role, Extent.NETWORK, null, null);
  }

  /**
   * For one site with all its channels.
   *
   * @throws GrantTooNarrow when nothing of the role can be held on one site
   */
  public static Grant onSite(Account account, Role role, Site site) {
    return new Grant(account, role, Extent.SITE, Objects.requireNonNull(site), null);
  }

  /**
   * For one channel.
   *
   * @param below whether also in all channels that stand under it
   * @throws GrantTooNarrow when nothing of the role can be held in one channel
   */
  public static Grant inChannel(Account account, Role role, Channel channel, boolean below) {
    Extent extent = below ? Extent.CHANNEL_AND_BELOW : Extent.CHANNEL;
    return new Grant(account, role, extent, channel.site(), channel);
  }

  /**
   * Holds only between these moments.
   *
   * @throws PeriodEmpty when the end is not after the beginning
   */
  public Grant during(Instant begin, Instant end) {
    if (!begin.isBefore(end)) {
      throw new PeriodEmpty();
    }
    beginsAt = begin;
    endsAt = end;
    return this;
  }

  /**
   * Refuses grants that one person may not hold together.
   *
   * @throws OfficesMixed when one belongs to an office that stands apart and another does not
   */
  public static void requireSeparate(Collection<Grant> ofOnePerson) {
    Role.requireSeparate(offices(ofOnePerson));
  }

  /** The offices that all these grants together give. */
  public static Set<Office> offices(Collection<Grant> ofOnePerson) {
    return ofOnePerson.stream()
        .flatMap(grant -> grant.permissions().stream())
        .map(Permission::office)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it has ended and will never give anything again. */
  public boolean isOverAt(Instant now) {
    return endsAt != null && !now.isBefore(endsAt);
  }

  /** What it gives: the permissions of the role that can be held in so small a place. */
  public Set<Permission> permissions() {
    return role.permissions().stream()
        .filter(permission -> permission.canBeHeldFor(extent))
        .collect(Collectors.toUnmodifiableSet());
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public Role role() {
    return role;
  }

  public Extent extent() {
    return extent;
  }

  /** The site it is for, or that of the channel it is for; empty for the whole network. */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
  }

  public Optional<Channel> channel() {
    return Optional.ofNullable(channel);
  }

  /** Empty where it has held from the start. */
  public Optional<Instant> beginsAt() {
    return Optional.ofNullable(beginsAt);
  }

  /** Empty where it holds until it is taken back. */
  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }
}
