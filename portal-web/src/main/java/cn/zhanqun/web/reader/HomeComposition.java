package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.BlockView;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.HomeSection.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fills the blocks of a home page from above: an article never stands twice among headline, picture
 * focus and latest news, and a block with nothing in it is left out.
 */
final class HomeComposition {

  /** How far back the picture focus looks for articles that have pictures. */
  private static final int LOOKED_THROUGH = 60;

  /** In which an article stands once. */
  private static final Set<BlockLook> CLAIMING =
      Set.of(BlockLook.HEADLINE, BlockLook.FOCUS, BlockLook.LATEST);

  private static final Set<BlockLook> OF_STORIES =
      Set.of(
          BlockLook.HEADLINE, BlockLook.FOCUS, BlockLook.LATEST, BlockLook.LIST, BlockLook.NOTICES);

  private final SiteView site;
  private final Addresses addresses;
  private final News news;
  private final Set<Long> onTop = new HashSet<>();
  private final Set<Long> headlines = new HashSet<>();
  private List<Story> newest = List.of();
  private Map<Long, List<Story>> newestInEach = Map.of();
  private Map<Long, List<Story>> pinnedInEach = Map.of();

  HomeComposition(SiteView site, Addresses addresses, News news) {
    this.site = site;
    this.addresses = addresses;
    this.news = news;
  }

  List<HomeSection> sections() {
    if (site.blocks().stream().anyMatch(HomeComposition::tellsOfTheWholeSite)) {
      newest = news.newest(LOOKED_THROUGH);
    }
    Map<Long, Integer> counts = counts();
    newestInEach = news.newestInEach(counts);
    pinnedInEach = news.pinnedInEach(counts.keySet());
    return site.blocks().stream().flatMap(block -> section(block).stream()).toList();
  }

  private static boolean tellsOfTheWholeSite(BlockView block) {
    return block.channelIds().isEmpty() && OF_STORIES.contains(block.look());
  }

  /** How many of the newest of which channel the blocks may need, so that all are read at once. */
  private Map<Long, Integer> counts() {
    Map<Long, Integer> counts = new TreeMap<>();
    site.blocks().stream()
        .filter(block -> OF_STORIES.contains(block.look()))
        .forEach(
            block ->
                channels(block)
                    .forEach(
                        channel -> counts.merge(channel.id(), lookedThrough(block), Math::max)));
    return counts;
  }

  /** As many as it shows, and as many more as stand above it already. */
  private int lookedThrough(BlockView block) {
    return switch (block.look()) {
      case FOCUS -> LOOKED_THROUGH;
      case HEADLINE, LATEST -> shownBy(CLAIMING);
      default -> block.count() + shownBy(Set.of(BlockLook.HEADLINE));
    };
  }

  private int shownBy(Set<BlockLook> looks) {
    return site.blocks().stream()
        .filter(block -> looks.contains(block.look()))
        .mapToInt(BlockView::count)
        .sum();
  }

  private Optional<HomeSection> section(BlockView block) {
    return switch (block.look()) {
      case HEADLINE -> ofStories(block, headline(block));
      case FOCUS -> ofStories(block, claimed(block, this::hasPicture));
      case LATEST -> ofStories(block, claimed(block, story -> true));
      case LIST, NOTICES -> ofStories(block, list(block));
      case TOPICS -> ofTopics(block);
      case COUNTIES -> ofCounties(block);
      case MOST_READ -> Optional.of(HomeSection.of(block));
      case LINKS -> Optional.of(HomeSection.of(block)).filter(list -> !list.links().isEmpty());
    };
  }

  private List<Story> headline(BlockView block) {
    List<Story> found = claimed(block, story -> true);
    found.forEach(story -> headlines.add(story.articleId()));
    return found;
  }

  private boolean hasPicture(Story story) {
    return story.headline().cover().isPresent();
  }

  private List<Story> claimed(BlockView block, Predicate<Story> fitting) {
    return stories(block)
        .filter(fitting)
        .filter(story -> !onTop.contains(story.articleId()))
        .limit(block.count())
        .peek(story -> onTop.add(story.articleId()))
        .toList();
  }

  private List<Story> list(BlockView block) {
    return stories(block)
        .filter(story -> !headlines.contains(story.articleId()))
        .limit(block.count())
        .toList();
  }

  /** What is pinned in its channels, then the newest; an article in two of them stands once. */
  private Stream<Story> stories(BlockView block) {
    if (block.channelIds().isEmpty()) {
      return distinct(newest.stream());
    }
    List<Story> found = new ArrayList<>();
    channels(block)
        .forEach(channel -> found.addAll(newestInEach.getOrDefault(channel.id(), List.of())));
    if (block.channelIds().size() > 1) {
      found.sort(Comparator.comparing(Story::published).reversed());
    }
    return distinct(Stream.concat(pinned(block), found.stream()));
  }

  private Stream<Story> pinned(BlockView block) {
    return channels(block)
        .flatMap(channel -> pinnedInEach.getOrDefault(channel.id(), List.of()).stream());
  }

  private static Stream<Story> distinct(Stream<Story> stories) {
    Set<Long> seen = new HashSet<>();
    return stories.filter(story -> seen.add(story.articleId()));
  }

  private Stream<ChannelView> channels(BlockView block) {
    return block.channelIds().stream().flatMap(id -> site.channel(id).stream());
  }

  private Optional<HomeSection> ofStories(BlockView block, List<Story> stories) {
    return stories.isEmpty() ? Optional.empty() : Optional.of(titled(block).with(stories));
  }

  private HomeSection titled(BlockView block) {
    HomeSection section = HomeSection.of(block);
    return block.channelIds().size() == 1
        ? channels(block)
            .findFirst()
            .map(channel -> section.of(channel, addresses.channel(site, channel)))
            .orElse(section)
        : section;
  }

  private Optional<HomeSection> ofTopics(BlockView block) {
    Stream<ChannelView> shown =
        block.channelIds().isEmpty() ? site.topics().stream() : channels(block);
    List<Topic> topics =
        news.notHidden(shown.toList()).stream().limit(block.count()).map(this::topic).toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(HomeSection.of(block).withTopics(topics));
  }

  private Topic topic(ChannelView channel) {
    return new Topic(
        channel.name(), channel.description(), addresses.channel(site, channel), channel.picture());
  }

  private Optional<HomeSection> ofCounties(BlockView block) {
    return site.main()
        ? Optional.of(HomeSection.of(block).withCounties(news.counties()))
        : Optional.empty();
  }

  /** Where the articles come from, newest first. */
  interface News {

    /** The newest of the whole site. */
    List<Story> newest(int count);

    /**
     * The newest of each channel, by its number.
     *
     * @param counts how many of which
     */
    Map<Long, List<Story>> newestInEach(Map<Long, Integer> counts);

    /** What is pinned above the others of each channel, by its number. */
    Map<Long, List<Story>> pinnedInEach(Set<Long> channelIds);

    /** Those of the channels that are not left out for having no article. */
    List<ChannelView> notHidden(List<ChannelView> channels);

    /** Every other site of the network with its newest. */
    List<HomeSection.County> counties();
  }
}
