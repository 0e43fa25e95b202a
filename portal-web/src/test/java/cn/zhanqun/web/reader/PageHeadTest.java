package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.OfficialTags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageHeadTest {

  private static final String NOT_GIVEN = "";
  private static final String CITY = "https://www.city.example";

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView county = Networks.site(network, "heshan");
  private final Visit visit = new Visit();

  @Test
  void an_article_is_titled_by_itself_its_channel_and_its_site() {
    PageHead head = onArticle();

    assertEquals("石桥夜灯录_hsxw_heshan", head.title(NOT_GIVEN));
    assertEquals(CITY + "/heshan/c/2020/0123/724963.html", head.canonical(NOT_GIVEN));
  }

  @Test
  void a_channel_and_a_home_page_are_titled_by_their_own_names() {
    assertEquals("hsxw_heshan", onChannel(Route.NEWEST).title(NOT_GIVEN));
    assertEquals("heshan", on(Route.to(ReaderView.HOME, county)).title(NOT_GIVEN));
  }

  @Test
  void a_page_of_another_kind_gives_its_title_and_where_wanted_its_address() {
    PageHead head = on(Route.to(ReaderView.SEARCH, county));

    assertEquals("搜索_heshan", head.title("搜索_heshan"));
    assertEquals("heshan", head.title(null));
    assertEquals("", head.canonical(null));
    assertEquals(CITY + "/heshan/map.html", head.canonical("/heshan/map.html"));
    assertTrue(head.openGraph("搜索_heshan", null).isEmpty());
    assertFalse(head.openGraph("网站地图_heshan", "/heshan/map.html").isEmpty());
  }

  @Test
  void the_newest_page_of_a_channel_has_one_address_and_every_other_page_its_own() {
    assertEquals(CITY + "/heshan/hsxw/", onChannel(Route.NEWEST).canonical(NOT_GIVEN));
    assertEquals(CITY + "/heshan/hsxw/", onChannel(9).canonical(NOT_GIVEN));
    assertEquals(CITY + "/heshan/hsxw/index_3.html", onChannel(3).canonical(NOT_GIVEN));
  }

  @Test
  void the_form_a_page_is_read_in_never_shows_in_its_address() {
    visit.begin(network, Route.to(ReaderView.HOME, county), PageForm.ELDER);

    assertEquals(CITY + "/heshan/", head().canonical(NOT_GIVEN));
    assertEquals("/heshan/feed.xml", head().getFeeds().get(0).address());
  }

  @Test
  void a_channel_page_that_is_not_there_says_nothing_of_the_channel() {
    PageHead head = onChannel(99);
    visit.shows(ReaderView.ERROR);

    assertEquals("没有这个页面_heshan", head.title("没有这个页面_heshan"));
    assertEquals("", head.canonical(NOT_GIVEN));
    assertEquals(
        List.of("SiteName", "SiteDomain"), head.getOfficialTags().stream().map(Tag::name).toList());
    assertEquals("", head.getStructuredData());
  }

  @Test
  void who_passes_an_article_on_shows_its_picture_and_says_what_is_on_it() {
    Map<String, String> shown =
        onArticle().openGraph(NOT_GIVEN, NOT_GIVEN).stream()
            .collect(Collectors.toMap(Tag::name, Tag::content));

    assertEquals("article", shown.get("og:type"));
    assertEquals("石桥夜灯录", shown.get("og:title"));
    assertEquals(CITY + "/media/7/%E7%9F%B3%E6%A1%A5.jpg", shown.get("og:image"));
    assertEquals("夜里的石桥", shown.get("og:image:alt"));
    assertEquals("2020-01-23T09:35:00+08:00", shown.get("article:published_time"));
  }

  @Test
  void a_description_stands_on_every_page_once() {
    assertEquals("heshan。栏目：hsxw。", onChannel(Route.NEWEST).getDescription());
    assertEquals("", onArticle().getDescription());
    assertTrue(
        onArticle().getOfficialTags().stream().anyMatch(tag -> tag.name().equals("Description")));
  }

  @Test
  void the_browsers_bar_takes_the_accent_of_the_site() {
    assertEquals("#981b1e", on(Route.to(ReaderView.HOME, county)).getColour());
    assertEquals("#6e1a1c", on(Route.to(ReaderView.HOME, county)).getColourByNight());
  }

  private PageHead onArticle() {
    visit.begin(network, Route.toArticle(county, 724963), PageForm.FULL);
    visit.foundArticle(PublishedFixtures.titled("石桥夜灯录"));
    return head();
  }

  /** The channel has nine pages. */
  private PageHead onChannel(long page) {
    PageHead head = on(Route.toChannel(county, Networks.COUNTY_NEWS, page));
    visit.foundChannel(9);
    return head;
  }

  private PageHead on(Route route) {
    visit.begin(network, route, PageForm.FULL);
    return head();
  }

  private PageHead head() {
    PageHead head = new PageHead();
    head.visit = visit;
    head.settings = new ReachedAt(CITY);
    head.accents = accents();
    head.begin();
    return head;
  }

  private static Accents accents() {
    Accents accents = new Accents();
    try {
      accents.read(Files.readString(Path.of("src/main/webapp/resources/styles/tokens.css")));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return accents;
  }

  private static final class ReachedAt extends Settings {

    private final String address;

    ReachedAt(String address) {
      this.address = address;
    }

    @Override
    public String publicAddress() {
      return address;
    }
  }
}
