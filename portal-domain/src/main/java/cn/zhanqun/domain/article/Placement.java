package cn.zhanqun.domain.article;

import cn.zhanqun.domain.site.Channel;
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
import java.util.Objects;
import java.util.Optional;

/**
 * An article shown in a channel of a site.
 *
 * <p>A placement is planned while the article is still a draft and takes its place when the article
 * is first published: the channel's next ordinal, which it keeps for ever. Whether readers see it
 * there depends on the article alone. It may be pinned above the others, which ends by the clock,
 * and with the article being moved or withdrawn.
 */
@Entity
@Table(name = "placement")
public class Placement {

  /** How an article stands in a channel. */
  public enum Kind {
    /** In a channel of its home site. */
    OWN,
    /** In another channel, pointing at the same article. */
    REFERENCE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement_seq")
  @SequenceGenerator(name = "placement_seq", sequenceName = "placement_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "article_id", nullable = false)
  private Article article;

  @ManyToOne(optional = false)
  @JoinColumn(name = "channel_id", nullable = false)
  private Channel channel;

  /** The two above as plain numbers, so that lists are read from this table alone. */
  @Column(name = "article_id", insertable = false, updatable = false)
  private long articleId;

  @Column(name = "channel_id", insertable = false, updatable = false)
  private long channelId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  private Long ordinal;

  @Column(name = "placed_at")
  private Instant placedAt;

  /** Of the channel's site, copied so that one index finds what is newest there. */
  @Column(name = "site_id", nullable = false)
  private long siteId;

  /** Of the article, copied so that one index finds what is of a month. */
  @Column(name = "first_published_at")
  private Instant firstPublishedAt;

  @Column(name = "pin_rank")
  private Integer pinRank;

  @Column(name = "pinned_until")
  private Instant pinnedUntil;

  protected Placement() {}

  Placement(Article article, Channel channel, Kind kind) {
    this.article = Objects.requireNonNull(article);
    this.channel = Objects.requireNonNull(channel);
    this.kind = Objects.requireNonNull(kind);
    this.siteId = channel.site().id();
  }

  void moveTo(Channel other) {
    channel = Objects.requireNonNull(other);
    siteId = other.site().id();
    unpin();
    if (placedAt != null) {
      ordinal = other.takeNextOrdinal();
    }
  }

  /**
   * @param published when the article was first published, which never changes
   */
  void take(Instant published, Instant now) {
    if (placedAt == null) {
      ordinal = channel.takeNextOrdinal();
      placedAt = now;
      firstPublishedAt = published;
    }
  }

  void pin(Pin pin) {
    pinRank = pin.rank();
    pinnedUntil = pin.until().orElse(null);
  }

  void unpin() {
    pinRank = null;
    pinnedUntil = null;
  }

  /** How it is pinned, perhaps over already; none while it is not. */
  public Optional<Pin> pin() {
    return Optional.ofNullable(pinRank)
        .map(rank -> new Pin(rank, Optional.ofNullable(pinnedUntil)));
  }

  public Article article() {
    return article;
  }

  public Channel channel() {
    return channel;
  }

  public Kind kind() {
    return kind;
  }

  /** Its place in the channel, counted from 1 for the oldest; none while it is only planned. */
  public Optional<Long> ordinal() {
    return Optional.ofNullable(ordinal);
  }
}
