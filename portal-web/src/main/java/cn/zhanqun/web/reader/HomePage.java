package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The front page of a site, as it is where nobody has arranged one: the newest of its first channel
 * (要闻) is the headline, its first channel of public information holds the notices, and every other
 * channel has a block. The city's own also shows the newest of each county.
 */
@Named
@RequestScoped
public class HomePage {

  private static final String OF_NOTICES = "信息公开";
  private static final int IN_FIRST = 4;
  private static final int IN_LATEST = 7;
  private static final int IN_NOTICES = 4;
  private static final int IN_BLOCK = 5;

  @Inject Visit visit;
  @Inject ReaderFrame frame;
  @Inject PublishedArticles articles;

  private List<Block> blocks;
  private List<Story> latest;

  @PostConstruct
  void read() {
    blocks = visit.site().channels().stream().map(this::block).toList();
    latest = newest();
  }

  private Block block(ChannelView channel) {
    int count = channel.id() == firstChannelId() ? IN_FIRST : IN_BLOCK;
    return new Block(
        channel,
        visit.addresses().channel(visit.site(), channel),
        articles.newestIn(channel.id(), count).stream().map(visit::story).toList());
  }

  private long firstChannelId() {
    return visit.site().channels().get(0).id();
  }

  /**
   * An article stands here once, however many channels it is in, and not again under its own
   * headline.
   */
  private List<Story> newest() {
    Set<Long> shown = new HashSet<>();
    headlineStory().ifPresent(story -> shown.add(story.articleId()));
    return articles.newestOn(visit.site().id(), 2 * IN_LATEST).stream()
        .filter(headline -> shown.add(headline.articleId()))
        .limit(IN_LATEST)
        .map(visit::story)
        .toList();
  }

  private Optional<Story> headlineStory() {
    return first().flatMap(block -> block.stories().stream().findFirst());
  }

  private Optional<Block> first() {
    return blocks.stream().findFirst();
  }

  public boolean isWithHeadline() {
    return headlineStory().isPresent();
  }

  public Story getHeadline() {
    return headlineStory().orElseThrow();
  }

  /** The first channel without what is the headline already; none when there is nothing else. */
  public List<Block> getFirst() {
    return first().map(Block::withoutFirst).filter(block -> !block.stories().isEmpty()).stream()
        .toList();
  }

  public List<Story> getLatest() {
    return latest;
  }

  /** As printed in the list of the newest: the time of what is of today, else the day. */
  public String timeOf(Story story) {
    return story.date().equals(frame.getToday().toString())
        ? story.minute().substring(11)
        : story.day();
  }

  public List<Block> getNotices() {
    return blocks.stream()
        .filter(HomePage::isOfNotices)
        .limit(1)
        .map(block -> block.atMost(IN_NOTICES))
        .filter(block -> !block.stories().isEmpty())
        .toList();
  }

  private static boolean isOfNotices(Block block) {
    return block.channel().columnType().equals(OF_NOTICES);
  }

  /** The channels that stand nowhere else and have something; all while there is nothing at all. */
  public List<Block> getBlocks() {
    if (latest.isEmpty() && !isWithHeadline()) {
      return blocks;
    }
    Set<Long> elsewhere = new HashSet<>();
    getNotices().forEach(block -> elsewhere.add(block.channel().id()));
    headlineStory().ifPresent(story -> elsewhere.add(firstChannelId()));
    return blocks.stream()
        .filter(block -> !block.stories().isEmpty())
        .filter(block -> !elsewhere.contains(block.channel().id()))
        .toList();
  }

  public List<County> getCounties() {
    return visit.site().main()
        ? visit.network().sites().stream().filter(site -> !site.main()).map(this::county).toList()
        : List.of();
  }

  private County county(SiteView site) {
    List<Headline> newest = articles.newestOn(site.id(), 1);
    return new County(
        site.name(), visit.addresses().home(site), newest.stream().map(visit::story).toList());
  }

  /** A channel with its newest. */
  public record Block(ChannelView channel, String address, List<Story> stories) {

    public Block {
      stories = List.copyOf(stories);
    }

    public String name() {
      return channel.name();
    }

    public List<Story> lead() {
      return stories.stream().limit(1).toList();
    }

    public List<Story> rest() {
      return stories.stream().skip(1).toList();
    }

    Block withoutFirst() {
      return new Block(channel, address, rest());
    }

    Block atMost(int count) {
      return new Block(channel, address, stories.stream().limit(count).toList());
    }
  }

  /** A county in the band at the foot of the city's page, with its newest article, if any. */
  public record County(String name, String address, List<Story> newest) {

    public County {
      newest = List.copyOf(newest);
    }
  }
}
