package cn.zhanqun.web.reader;

import static cn.zhanqun.web.reader.Networks.CITY_NEWS;
import static cn.zhanqun.web.reader.Networks.COUNTY_NEWS;
import static cn.zhanqun.web.reader.Networks.NO_HOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Direction.Absent;
import cn.zhanqun.web.reader.Direction.Led;
import cn.zhanqun.web.reader.Direction.Misdirected;
import cn.zhanqun.web.reader.Direction.Moved;
import cn.zhanqun.web.reader.Direction.Show;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an address leads a reader. */
class RoutingTest {

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView city = Networks.site(network, "city");
  private final SiteView county = Networks.site(network, "heshan");

  @Test
  void the_root_is_the_home_of_the_city() {
    assertEquals(new Show(Route.to(ReaderView.HOME, city)), find("/"));
  }

  @Test
  void a_county_answers_under_its_code() {
    assertEquals(new Show(Route.to(ReaderView.HOME, county)), find("/heshan/"));
  }

  @Test
  void a_county_without_its_last_slash_is_sent_to_it() {
    assertEquals(new Moved("/heshan/"), find("/heshan"));
  }

  @Test
  void the_city_does_not_answer_under_its_code() {
    assertEquals(new Moved("/csxw/"), find("/city/csxw/"));
  }

  @Test
  void a_channel_belongs_to_its_site_alone() {
    assertEquals(
        new Show(Route.toChannel(county, COUNTY_NEWS, Route.NEWEST)), find("/heshan/hsxw/"));
    assertEquals(new Show(Route.toChannel(city, CITY_NEWS, Route.NEWEST)), find("/csxw/"));
    assertEquals(new Absent(county), find("/heshan/csxw/"));
  }

  @Test
  void a_channel_has_one_spelling() {
    assertEquals(new Moved("/heshan/hsxw/"), find("/heshan/hsxw"));
    assertEquals(new Moved("/heshan/hsxw/"), find("/heshan/hsxw/index.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/heshan/old/",
        "/heshan/old",
        "/heshan/old/index_7.html",
        "/heshan/old/2020/01/",
        "/heshan/old/2020/"
      })
  void the_addresses_of_a_merged_channel_lead_to_the_other_for_ever(String address) {
    assertEquals(new Moved("/heshan/hsxw/"), find(address));
  }

  @Test
  void a_page_of_a_channel_is_a_plain_number_from_one() {
    assertEquals(
        new Show(Route.toChannel(county, COUNTY_NEWS, 104)), find("/heshan/hsxw/index_104.html"));
    assertEquals(new Absent(county), find("/heshan/hsxw/index_0.html"));
    assertEquals(new Absent(county), find("/heshan/hsxw/index_01.html"));
    assertEquals(new Absent(county), find("/heshan/hsxw/index_x.html"));
    assertEquals(new Absent(county), find("/heshan/hsxw/index_-1.html"));
    assertEquals(new Absent(county), find("/heshan/hsxw/index_99999999999999999999.html"));
  }

  @Test
  void a_channel_has_an_archive_by_year_and_month() {
    assertEquals(
        new Show(Route.toArchive(county, COUNTY_NEWS, new ArchivePeriod(2020, 1))),
        find("/heshan/hsxw/2020/01/"));
    assertEquals(
        new Show(
            Route.toArchive(
                county, COUNTY_NEWS, new ArchivePeriod(2020, ArchivePeriod.WHOLE_YEAR))),
        find("/heshan/hsxw/2020/"));
    assertEquals(new Moved("/heshan/hsxw/2020/01/"), find("/heshan/hsxw/2020/01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/heshan/hsxw/2020/00/",
        "/heshan/hsxw/2020/13/",
        "/heshan/hsxw/2020/1/",
        "/heshan/hsxw/0000/01/",
        "/heshan/hsxw/20200/01/",
        "/heshan/hsxw/2020/01/02/",
        "/heshan/nothing/2020/01/"
      })
  void what_is_no_month_is_absent(String path) {
    assertEquals(new Absent(county), find(path));
  }

  @Test
  void a_channel_that_is_one_page_has_no_numbered_pages_and_no_archive() {
    assertEquals(ReaderView.SINGLE, ((Show) find("/jgzn/")).route().view());
    assertEquals(new Absent(city), find("/jgzn/index_1.html"));
    assertEquals(new Absent(city), find("/jgzn/2020/01/"));
  }

  @Test
  void a_link_leads_on_to_where_it_says() {
    assertEquals(new Led(city, "https://zw.example/"), find("/bsfw/"));
    assertEquals(new Led(city, "/heshan/"), find("/hs/"));
    assertEquals(new Moved("/bsfw/"), find("/bsfw"));
    assertEquals(new Absent(city), find("/bsfw/index_1.html"));
    assertEquals(new Absent(city), find("/bsfw/2020/"));
  }

  @Test
  void an_article_is_found_by_its_number() {
    assertEquals(
        new Show(Route.toArticle(county, 724963)), find("/heshan/c/2020/0123/724963.html"));
    assertEquals(new Absent(county), find("/heshan/c/2020/0123/0724963.html"));
    assertEquals(new Absent(county), find("/heshan/c/2020/0123/seven.html"));
  }

  @Test
  void each_site_has_a_search_and_all_share_the_favorites() {
    assertEquals(new Show(Route.to(ReaderView.SEARCH, county)), find("/heshan/search"));
    assertEquals(new Show(Route.to(ReaderView.FAVORITES, city)), find("/favorites"));
    assertEquals(new Moved("/favorites"), find("/heshan/favorites"));
  }

  @Test
  void every_site_has_its_standing_pages_and_its_map() {
    assertEquals(
        new Show(Route.toStanding(county, StandingKind.PRIVACY)), find("/heshan/privacy.html"));
    assertEquals(new Show(Route.toStanding(city, StandingKind.ABOUT)), find("/about.html"));
    assertEquals(new Show(Route.to(ReaderView.MAP, county)), find("/heshan/map.html"));
    assertEquals(new Absent(county), find("/heshan/imprint.html"));
    assertEquals(new Absent(county), find("/heshan/Privacy.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/WEB-INF/web.xml",
        "/%2e%2e/",
        "/heshan;x=1/",
        "/home.xhtml",
        "//",
        "/中/"
      })
  void what_is_no_address_of_ours_is_absent(String path) {
    assertEquals(new Absent(city), find(path));
  }

  @Test
  void a_site_with_a_host_answers_there_without_its_code() {
    NetworkView hosted = Networks.network("www.city.example", "hs.city.example");
    SiteView itself = Networks.site(hosted, "heshan");

    assertEquals(
        new Show(Route.toChannel(itself, COUNTY_NEWS, Route.NEWEST)),
        find(hosted, "HS.city.example", "/hsxw/"));
    assertEquals(
        new Moved("//hs.city.example/hsxw/"), find(hosted, "www.city.example", "/heshan/hsxw/"));
  }

  @Test
  void a_site_without_a_host_answers_under_the_host_of_the_city() {
    NetworkView hosted = Networks.network("www.city.example", "hs.city.example");

    assertEquals(
        new Show(Route.to(ReaderView.HOME, Networks.site(hosted, "linshui"))),
        find(hosted, "www.city.example", "/linshui/"));
  }

  @Test
  void a_strange_host_is_refused_once_any_site_has_one() {
    NetworkView hosted = Networks.network(NO_HOST, "hs.city.example");

    assertEquals(new Misdirected(), find(hosted, "evil.example", "/"));
    assertEquals(
        new Show(Route.to(ReaderView.HOME, Networks.site(hosted, "city"))),
        find(hosted, "127.0.0.1", "/"));
    assertEquals(
        new Show(Route.to(ReaderView.HOME, Networks.site(hosted, "city"))),
        find(hosted, "[::1]", "/"));
    assertEquals(
        new Show(Route.to(ReaderView.HOME, Networks.site(hosted, "city"))),
        find(hosted, "localhost", "/"));
  }

  @Test
  void any_host_will_do_while_no_site_has_one() {
    assertEquals(new Show(Route.to(ReaderView.HOME, city)), find(network, "whatever.example", "/"));
  }

  private Direction find(String path) {
    return find(network, "localhost", path);
  }

  private static Direction find(NetworkView network, String host, String path) {
    return new Routing(network, network.main().orElseThrow()).find(host, path);
  }
}
