package cn.zhanqun.domain.site;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a home page: which channels, how many articles, which look.
 *
 * <p>The blocks of a site are made with it and replaced all at once when somebody arranges its home
 * page anew; a single one never changes.
 */
@Entity
@Table(name = "block")
public class Block {

  /** More than a reader looks through on a page that tells of everything. */
  public static final int MOST_ARTICLES = 50;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "block_seq")
  @SequenceGenerator(name = "block_seq", sequenceName = "block_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @Column(nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private BlockArea area;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private BlockLook look;

  @Column(nullable = false)
  private String title;

  @Column(name = "article_count", nullable = false)
  private int count;

  @ElementCollection
  @CollectionTable(name = "block_channel", joinColumns = @JoinColumn(name = "block_id"))
  @OrderColumn(name = "position")
  @Column(name = "channel_id", nullable = false)
  private List<Long> channelIds = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "block_link", joinColumns = @JoinColumn(name = "block_id"))
  @OrderColumn(name = "position")
  private List<BlockLink> links = new ArrayList<>();

  @Version
  @Column(nullable = false)
  private long version;

  protected Block() {}

  /**
   * @param position place among the blocks of the site, from 1
   * @param title what stands above it; empty where the look or the channel says it
   * @param count how many articles at most
   */
  public Block(Site site, int position, BlockArea area, BlockLook look, String title, int count) {
    this.site = Objects.requireNonNull(site);
    this.position = position;
    this.area = Objects.requireNonNull(area);
    this.look = Objects.requireNonNull(look);
    this.title = TypedText.of(title);
    this.count = Math.max(1, Math.min(MOST_ARTICLES, count));
  }

  /** Tells of the articles of these channels of its site, which without any are all. */
  public void show(List<Channel> channels) {
    for (Channel channel : channels) {
      if (channel.site().id() != site.id()) {
        throw new ChannelMisplaced(channel.code(), site.code());
      }
    }
    channelIds = new ArrayList<>(channels.stream().map(Channel::id).toList());
  }

  public void linkTo(List<BlockLink> addresses) {
    links = new ArrayList<>(addresses);
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  public int position() {
    return position;
  }

  public BlockArea area() {
    return area;
  }

  public BlockLook look() {
    return look;
  }

  public String title() {
    return title;
  }

  public int count() {
    return count;
  }

  public List<Long> channelIds() {
    return List.copyOf(channelIds);
  }

  public List<BlockLink> links() {
    return List.copyOf(links);
  }
}
