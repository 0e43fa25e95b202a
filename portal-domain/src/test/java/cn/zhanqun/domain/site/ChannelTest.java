package cn.zhanqun.domain.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

  private final Site city = WithId.give(Site.mainSite("city", "甲城政法网", "甲城"), 1);
  private final Site county = WithId.give(Site.subSite("county", "乙县政法网", "乙县", 1), 2);

  @Test
  void a_channel_may_stand_under_another_of_its_site() {
    Channel law = aChannel(city, 10, "fzjs");
    Channel cases = aChannel(city, 11, "yasf");

    cases.standUnder(law);

    assertEquals(Optional.of(law), cases.parent());
  }

  @Test
  void a_channel_never_stands_under_itself() {
    Channel upper = aChannel(city, 10, "upper");
    Channel middle = aChannel(city, 11, "middle");
    Channel lower = aChannel(city, 12, "lower");
    middle.standUnder(upper);
    lower.standUnder(middle);

    assertThrows(ChannelMisplaced.class, () -> upper.standUnder(lower));
    assertThrows(ChannelMisplaced.class, () -> upper.standUnder(upper));
  }

  @Test
  void a_channel_never_stands_under_one_of_another_site() {
    Channel own = aChannel(city, 10, "own");
    Channel foreign = aChannel(county, 20, "foreign");

    assertThrows(ChannelMisplaced.class, () -> own.standUnder(foreign));
  }

  @Test
  void a_link_says_where_it_leads_and_forgets_it_when_it_becomes_a_list() {
    Channel channel = aChannel(city, 10, "bsfw");

    channel.leadTo("https://zwfw.city.example/");
    assertEquals(ChannelKind.LINK, channel.kind());
    assertEquals("https://zwfw.city.example/", channel.linkAddress());

    channel.showAs(ChannelKind.LIST);
    assertEquals("", channel.linkAddress());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zwfw.city.example",
        "javascript:alert(1)",
        "//evil.example/",
        "/\\evil.example/",
        "ftp://city.example/",
        "https://city.example/ a",
        "https://city.example/\"onclick",
        "https://user@city.example/"
      })
  void a_link_leads_to_a_page_and_to_nothing_else(String address) {
    Channel channel = aChannel(city, 10, "bsfw");

    assertThrows(LinkNotUsable.class, () -> channel.leadTo(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/fuping/fpxw/",
        "https://city.example",
        "http://city.example:8080/a/b?c=d&e=%E4%B8%AD#f"
      })
  void a_link_may_lead_to_a_page_of_the_portal_or_of_the_web(String address) {
    assertEquals(address, LinkAddress.of(" " + address + " ").value());
  }

  @Test
  void a_block_tells_of_channels_of_its_own_site_alone() {
    Block block = new Block(city, 1, BlockArea.MAIN, BlockLook.LIST, "", 5);
    Channel foreign = aChannel(county, 20, "foreign");

    block.show(List.of(aChannel(city, 11, "b"), aChannel(city, 10, "a")));

    assertEquals(List.of(11L, 10L), block.channelIds());
    assertThrows(ChannelMisplaced.class, () -> block.show(List.of(foreign)));
  }

  @Test
  void a_block_has_at_least_one_article_and_no_endless_row() {
    assertEquals(1, new Block(city, 1, BlockArea.MAIN, BlockLook.LIST, "", 0).count());
    assertEquals(
        Block.MOST_ARTICLES, new Block(city, 1, BlockArea.MAIN, BlockLook.LIST, "", 9000).count());
  }

  @Test
  void a_site_wears_a_tested_colour() {
    city.wearAccent("teal");

    assertEquals("teal", city.accent());
    assertThrows(AccentUnknown.class, () -> city.wearAccent("#ff00ff"));
  }

  @Test
  void a_channel_is_what_staff_say_of_it() {
    Channel channel = aChannel(city, 10, "tz-gg");
    ChannelProfile said =
        new ChannelProfile(
            " 通知公告 ", ChannelKind.LIST, "", "信息公开", "通知", "通知 公告", 30, 14, "宣传科", true);

    channel.describe(said);

    assertEquals("通知公告", channel.name());
    assertEquals(said, channel.profile());
    assertEquals(List.of(), channel.profile().missing());
  }

  @Test
  void what_the_official_tags_would_lack_is_told_of_all_but_links() {
    ChannelProfile bare = ChannelProfile.named("要闻", "");
    ChannelProfile link =
        new ChannelProfile("办事", ChannelKind.LINK, "/yw/", "", "", "", 30, 0, "", false);

    assertEquals(
        List.of(ChannelField.COLUMN_TYPE, ChannelField.DESCRIPTION, ChannelField.KEYWORDS),
        bare.missing());
    assertEquals(List.of(), link.missing());
  }

  @Test
  void a_channel_without_a_name_or_with_too_long_a_one_is_refused() {
    Channel channel = aChannel(city, 10, "yw");

    assertThrows(
        ChannelFieldWrong.class, () -> channel.describe(ChannelProfile.named("  ", "信息公开")));
    assertThrows(
        ChannelFieldWrong.class,
        () -> channel.describe(ChannelProfile.named("长".repeat(200), "信息公开")));
    assertEquals("yw", channel.name());
  }

  @Test
  void a_link_to_nowhere_is_refused() {
    Channel channel = aChannel(city, 10, "bsfw");
    ChannelProfile nowhere =
        new ChannelProfile("办事", ChannelKind.LINK, "", "", "", "", 30, 0, "", false);

    assertThrows(LinkNotUsable.class, () -> channel.describe(nowhere));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yw", "要闻", "-yw", "yw-", "", "a b", "admin", "search", "c"})
  void what_no_address_can_hold_is_no_code(String code) {
    assertThrows(CodeNotUsable.class, () -> AddressCode.ofChannel(code));
  }

  @Test
  void a_channel_is_merged_once_and_only_into_another_of_its_site_that_has_articles() {
    Channel old = aChannel(city, 10, "old");
    Channel target = aChannel(city, 11, "target");
    Channel foreign = aChannel(county, 20, "foreign");
    Channel link = aChannel(city, 12, "link");
    link.leadTo("/yw/");

    assertThrows(ChannelNotMergeable.class, () -> old.mergeInto(old));
    assertThrows(ChannelNotMergeable.class, () -> old.mergeInto(foreign));
    assertThrows(ChannelNotMergeable.class, () -> old.mergeInto(link));
    old.mergeInto(target);
    assertThrows(ChannelNotMergeable.class, () -> old.mergeInto(target));
    assertThrows(ChannelNotMergeable.class, () -> target.mergeInto(old));

    assertEquals(Optional.of(target), old.mergedInto());
  }

  private static Channel aChannel(Site site, long id, String code) {
    return WithId.give(new Channel(site, code, code, "政务动态", "", "", 1), id);
  }

  /** Gives an entity the id that the database would. */
  private static final class WithId {

    static <T> T give(T entity, long id) {
      try {
        var field = entity.getClass().getDeclaredField("id");
        field.setAccessible(true);
        field.set(entity, id);
        return entity;
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError("an entity without an id", impossible);
      }
    }
  }
}
