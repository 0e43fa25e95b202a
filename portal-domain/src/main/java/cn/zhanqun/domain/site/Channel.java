package cn.zhanqun.domain.site;

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
import java.util.Objects;
import java.util.Optional;

/**
 * A section of one site, such as 要闻 or 通知公告, in which articles are placed. It may stand under
 * another one of the same site; its address does not tell.
 *
 * <p>A channel is set up with its site or added later, and described and moved as the site changes.
 * Each article placed in it takes the channel's next ordinal, counted from 1 for the oldest; pages
 * of the channel are cut by these ordinals, so a new article changes the newest page and no other.
 * It is never deleted: merged into another, it remains as an address that leads there.
 */
@Entity
@Table(name = "channel")
public class Channel {

  /** Five years: until then an article counts as news, after that as of the archive (归档). */
  public static final int USUALLY_ARCHIVED_AFTER_DAYS = 1826;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_seq")
  @SequenceGenerator(name = "channel_seq", sequenceName = "channel_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @ManyToOne
  @JoinColumn(name = "parent_id")
  private Channel parent;

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ChannelKind kind;

  @Column(name = "column_type", nullable = false)
  private String columnType;

  @Column(nullable = false)
  private String description;

  @Column(nullable = false)
  private String keywords;

  @Column(name = "link_address", nullable = false)
  private String linkAddress;

  @Column(name = "archive_after_days", nullable = false)
  private int archiveAfterDays;

  @Column(name = "fresh_within_days", nullable = false)
  private int freshWithinDays;

  @Column(nullable = false)
  private String owner;

  @Column(name = "hidden_when_empty", nullable = false)
  private boolean hiddenWhenEmpty;

  @Column(name = "picture_id")
  private Long pictureId;

  @ManyToOne
  @JoinColumn(name = "merged_into_id")
  private Channel mergedInto;

  @Column(nullable = false)
  private int position;

  @Column(name = "last_ordinal", nullable = false)
  private long lastOrdinal;

  protected Channel() {}

  /**
   * @param code what stands in the address, unique in its site
   * @param columnType the official kind of the channel (ColumnType)
   * @param position place in the site's navigation, from 1
   */
  public Channel(
      Site site,
      String code,
      String name,
      String columnType,
      String description,
      String keywords,
      int position) {
    this.site = Objects.requireNonNull(site);
    this.code = Objects.requireNonNull(code);
    this.name = Objects.requireNonNull(name);
    this.kind = ChannelKind.LIST;
    this.linkAddress = "";
    this.archiveAfterDays = USUALLY_ARCHIVED_AFTER_DAYS;
    this.owner = "";
    this.columnType = Objects.requireNonNull(columnType);
    this.description = Objects.requireNonNull(description);
    this.keywords = Objects.requireNonNull(keywords);
    this.position = position;
  }

  /**
   * One that staff add to a site.
   *
   * @throws ChannelFieldWrong as {@link #describe} says
   */
  public static Channel added(Site site, AddressCode code, ChannelProfile profile, int position) {
    Channel channel = new Channel(site, code.value(), "", "", "", "", position);
    channel.describe(profile);
    return channel;
  }

  /**
   * Is from now on what staff say of it.
   *
   * @throws ChannelFieldWrong when it has no name, or something is too long
   * @throws LinkNotUsable when it is a link to nowhere
   */
  public void describe(ChannelProfile profile) {
    profile.requireFitting();
    name = profile.name();
    kind = profile.kind();
    linkAddress = profile.linkAddress();
    columnType = profile.columnType();
    description = profile.description();
    keywords = profile.keywords();
    archiveAfterDays = profile.archiveAfterDays();
    freshWithinDays = profile.freshWithinDays();
    owner = profile.owner();
    hiddenWhenEmpty = profile.hiddenWhenEmpty();
  }

  /** What is said of it now. */
  public ChannelProfile profile() {
    return new ChannelProfile(
        name,
        kind,
        linkAddress,
        columnType,
        description,
        keywords,
        archiveAfterDays,
        freshWithinDays,
        owner,
        hiddenWhenEmpty);
  }

  /**
   * Stands under another channel from now on.
   *
   * @throws ChannelMisplaced when that is of another site, or stands under this one
   */
  public void standUnder(Channel other) {
    boolean circle = false;
    for (Channel above = other; above != null; above = above.parent) {
      circle |= above == this;
    }
    if (circle || other.site.id() != site.id()) {
      throw new ChannelMisplaced(code, other.code);
    }
    parent = other;
  }

  /** Stands under no other from now on. */
  public void standAtTheTop() {
    parent = null;
  }

  /** Has this place, from 1, among all channels of its site. */
  public void takePosition(int newPosition) {
    position = newPosition;
  }

  /**
   * Is from now on only an address that leads to the other. The caller moves its articles.
   *
   * @throws ChannelNotMergeable when the other is not another one of its site, or has no articles
   *     by its nature
   */
  public void mergeInto(Channel other) {
    boolean another = other != this && other.site.id() == site.id();
    if (!another || isMerged() || other.isMerged() || other.kind == ChannelKind.LINK) {
      throw new ChannelNotMergeable(name, other.name);
    }
    mergedInto = other;
    parent = null;
  }

  /** Follows the channel it was merged into, which is merged itself. */
  public void followInto(Channel last) {
    mergedInto = last;
  }

  /** Shows readers its articles in this way; how a link leads on says {@link #leadTo}. */
  public void showAs(ChannelKind newKind) {
    if (newKind == ChannelKind.LINK) {
      throw new IllegalArgumentException("a link needs to know where it leads");
    }
    kind = newKind;
    linkAddress = "";
  }

  /**
   * Is a link from now on.
   *
   * @throws LinkNotUsable when the address leads nowhere a reader can go
   */
  public void leadTo(String address) {
    linkAddress = LinkAddress.of(address).value();
    kind = ChannelKind.LINK;
  }

  /** Counts its articles as archived after this many days. */
  public void archiveAfter(int days) {
    archiveAfterDays = Math.max(1, days);
  }

  /** Shows a picture of the media library above its articles and on home pages. */
  public void wearPicture(long mediaId) {
    pictureId = mediaId;
  }

  /** Hands out the place of one more article. The caller holds this row locked. */
  public long takeNextOrdinal() {
    lastOrdinal++;
    return lastOrdinal;
  }

  /** Numbers its articles anew: so many have a place now. The caller holds this row locked. */
  public void renumbered(long count) {
    lastOrdinal = count;
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  /** The channel it stands under, where there is one. */
  public Optional<Channel> parent() {
    return Optional.ofNullable(parent);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public ChannelKind kind() {
    return kind;
  }

  /** Where a link leads; empty for every other kind. */
  public String linkAddress() {
    return linkAddress;
  }

  public int archiveAfterDays() {
    return archiveAfterDays;
  }

  /** Within how many days something new must appear in it, 0 for never. */
  public int freshWithinDays() {
    return freshWithinDays;
  }

  /** Who answers for it, in words. */
  public String owner() {
    return owner;
  }

  /** Whether menus and home pages leave it out while it has no article. */
  public boolean isHiddenWhenEmpty() {
    return hiddenWhenEmpty;
  }

  /** Where its address leads since it was merged. */
  public Optional<Channel> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  /** Whether it is nothing more than an address that leads to another. */
  public boolean isMerged() {
    return mergedInto != null;
  }

  /** The picture of the media library it wears. */
  public Optional<Long> pictureId() {
    return Optional.ofNullable(pictureId);
  }

  public String columnType() {
    return columnType;
  }

  public String description() {
    return description;
  }

  public String keywords() {
    return keywords;
  }

  public int position() {
    return position;
  }
}
