package cn.zhanqun.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A section of one site, such as 要闻 or 通知公告, in which articles are placed.
 *
 * <p>A channel is set up with its site. Each article placed in it takes the channel's next ordinal,
 * counted from 1 for the oldest; pages of the channel are cut by these ordinals, so a new article
 * changes the newest page and no other.
 */
@Entity
@Table(name = "channel")
public class Channel {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_seq")
  @SequenceGenerator(name = "channel_seq", sequenceName = "channel_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "column_type", nullable = false)
  private String columnType;

  @Column(nullable = false)
  private String description;

  @Column(nullable = false)
  private String keywords;

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
    this.columnType = Objects.requireNonNull(columnType);
    this.description = Objects.requireNonNull(description);
    this.keywords = Objects.requireNonNull(keywords);
    this.position = position;
  }

  /** Hands out the place of one more article. The caller holds this row locked. */
  public long takeNextOrdinal() {
    lastOrdinal++;
    return lastOrdinal;
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
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

  public long lastOrdinal() {
    return lastOrdinal;
  }
}
