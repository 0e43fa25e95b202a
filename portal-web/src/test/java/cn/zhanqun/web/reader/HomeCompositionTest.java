package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.site.BlockView;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.ThemeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a home page makes of the blocks its editors arranged. */
class HomeCompositionTest {

  private static final ChannelView IMPORTANT = Networks.channel(10, 1, "yw");
  private static final ChannelView NOTICES = Networks.channel(11, 1, "tzgg");
  private static final ChannelView TOPIC = Networks.channel(12, 1, "zt", ChannelKind.TOPIC, "");

  private final List<Story> stories = new ArrayList<>();
  private final List<BlockView> blocks = new ArrayList<>();
  private final List<ChannelView> hidden = new ArrayList<>();
  private final List<Story> pinned = new ArrayList<>();
  private boolean main = true;

  @Test
  void an_article_never_stands_twice_among_headline_pictures_and_latest() {
    for (int number = 1; number <= 20; number++) {
      published(number, number % 2 == 0 ? IMPORTANT : NOTICES, number % 3 == 0);
    }
    block(BlockLook.HEADLINE, 2, IMPORTANT);
    block(BlockLook.FOCUS, 3);
    block(BlockLook.LATEST, 8);

    List<HomeSection> sections = sections();

    assertEquals(List.of(20L, 18L), shown(sections.get(0)));
    assertEquals(List.of(15L, 12L, 9L), shown(sections.get(1)));
    assertEquals(List.of(19L, 17L, 16L, 14L, 13L, 11L, 10L, 8L), shown(sections.get(2)));
    List<Long> all = sections.stream().flatMap(section -> shown(section).stream()).toList();
    assertEquals(new HashSet<>(all).size(), all.size());
  }

  @Test
  void a_channel_goes_on_below_where_its_headline_ends() {
    for (int number = 1; number <= 6; number++) {
      published(number, IMPORTANT, false);
    }
    block(BlockLook.HEADLINE, 1, IMPORTANT);
    block(BlockLook.LIST, 3, IMPORTANT);

    assertEquals(List.of(5L, 4L, 3L), shown(sections().get(1)));
  }

  @Test
  void what_is_pinned_in_a_channel_stands_first_in_the_blocks_that_tell_of_it_and_once() {
    for (int number = 1; number <= 6; number++) {
      published(number, number == 2 ? NOTICES : IMPORTANT, false);
    }
    pinned.add(numbered(2));
    pinned.add(numbered(5));
    block(BlockLook.LIST, 4, IMPORTANT);
    block(BlockLook.LIST, 9, IMPORTANT, NOTICES);
    block(BlockLook.LATEST, 2);

    List<HomeSection> sections = sections();

    assertEquals(List.of(5L, 6L, 4L, 3L), shown(sections.get(0)));
    assertEquals(List.of(5L, 2L, 6L, 4L, 3L, 1L), shown(sections.get(1)));
    assertEquals(List.of(6L, 5L), shown(sections.get(2)));
  }

  private Story numbered(long number) {
    return stories.stream().filter(story -> story.articleId() == number).findFirst().orElseThrow();
  }

  @Test
  void a_block_of_one_channel_bears_its_name_and_leads_there() {
    published(1, IMPORTANT, false);
    block(BlockLook.LIST, 3, IMPORTANT);
    block(BlockLook.LIST, 3, IMPORTANT, NOTICES);

    assertEquals("yw", sections().get(0).title());
    assertEquals("/yw/", sections().get(0).address());
    assertEquals("", sections().get(1).address());
  }

  @Test
  void an_article_in_two_channels_of_a_block_stands_once_and_the_newest_is_first() {
    published(1, IMPORTANT, false);
    published(2, NOTICES, false);
    published(3, IMPORTANT, false);
    published(3, NOTICES, false);
    block(BlockLook.LIST, 5, IMPORTANT, NOTICES);

    assertEquals(List.of(3L, 2L, 1L), shown(sections().get(0)));
  }

  @Test
  void a_block_with_nothing_in_it_is_left_out() {
    block(BlockLook.HEADLINE, 1, IMPORTANT);
    block(BlockLook.FOCUS, 5);
    block(BlockLook.LATEST, 5);
    block(BlockLook.LIST, 5, NOTICES);
    block(BlockLook.LINKS, 1);

    assertEquals(List.of(), sections());
  }

  @Test
  void topics_stand_where_nobody_chose_any_and_counties_on_the_city_alone() {
    block(BlockLook.TOPICS, 4);
    block(BlockLook.COUNTIES, 1);

    assertEquals("zt", sections().get(0).topics().get(0).name());
    assertEquals(1, sections().get(1).counties().size());

    main = false;
    assertEquals(1, sections().size());
  }

  @Test
  void a_topic_that_hides_while_it_is_empty_has_no_place_on_the_home_page() {
    block(BlockLook.TOPICS, 4);
    hidden.add(TOPIC);

    assertEquals(List.of(), sections());
  }

  @Test
  void links_stand_as_they_were_written() {
    LinkView link = new LinkView("某网", "https://a.example/");
    blocks.add(new BlockView(BlockArea.FOOT, BlockLook.LINKS, "链接", 1, List.of(), List.of(link)));

    assertEquals(List.of(link), sections().get(0).links());
    assertTrue(sections().get(0).stories().isEmpty());
  }

  private void block(BlockLook look, int count, ChannelView... channels) {
    List<Long> ids = Stream.of(channels).map(ChannelView::id).toList();
    blocks.add(new BlockView(BlockArea.MAIN, look, "", count, ids, List.of()));
  }

  /** The higher the number, the newer the article. */
  private void published(long number, ChannelView channel, boolean withPicture) {
    Instant moment = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(number);
    Optional<Cover> cover =
        Optional.of(new Cover(number, "a.jpg", "", 4, 3, Focus.CENTRE))
            .filter(found -> withPicture);
    Headline headline =
        new Headline(number, 1, channel.id(), "title " + number, "", "", moment, moment, cover);
    stories.add(0, new Story(headline, "/c/" + number + ".html", "city", channel.name()));
  }

  private List<HomeSection> sections() {
    SiteView site =
        new SiteView(
            1,
            "city",
            "city",
            "city",
            main,
            "",
            ThemeView.plain("red"),
            SiteIdentity.UNKNOWN,
            List.of(IMPORTANT, NOTICES, TOPIC),
            blocks);
    Addresses addresses = new Addresses(new NetworkView(1, List.of(site)), site);
    return new HomeComposition(site, addresses, new Written()).sections();
  }

  private static List<Long> shown(HomeSection section) {
    return section.stories().stream().map(Story::articleId).toList();
  }

  /** Hands out what the test published. */
  private final class Written implements HomeComposition.News {

    @Override
    public List<ChannelView> notHidden(List<ChannelView> channels) {
      return channels.stream().filter(channel -> !hidden.contains(channel)).toList();
    }

    @Override
    public List<Story> newest(int count) {
      Set<Long> seen = new HashSet<>();
      return stories.stream().filter(story -> seen.add(story.articleId())).limit(count).toList();
    }

    @Override
    public Map<Long, List<Story>> newestInEach(Map<Long, Integer> counts) {
      return counts.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, count -> newestIn(count.getKey(), count.getValue())));
    }

    @Override
    public Map<Long, List<Story>> pinnedInEach(Set<Long> channelIds) {
      return pinned.stream()
          .filter(story -> channelIds.contains(story.headline().channelId()))
          .collect(Collectors.groupingBy(story -> story.headline().channelId()));
    }

    private List<Story> newestIn(long channelId, int count) {
      return stories.stream()
          .filter(story -> story.headline().channelId() == channelId)
          .limit(count)
          .toList();
    }

    @Override
    public List<HomeSection.County> counties() {
      return List.of(new HomeSection.County("county", "/county/", List.of()));
    }
  }
}
