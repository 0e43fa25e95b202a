package cn.zhanqun.web.reader;

import static cn.zhanqun.web.reader.Networks.COUNTY_NEWS;
import static cn.zhanqun.web.reader.Networks.NO_HOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Direction.Absent;
import cn.zhanqun.web.reader.Direction.Misdirected;
import cn.zhanqun.web.reader.Direction.Tell;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an address leads a machine. */
class DocumentRoutingTest {

  private static final String CITY_HOST = "www.city.example";
  private static final String COUNTY_HOST = "hs.city.example";

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView city = Networks.site(network, "city");
  private final SiteView county = Networks.site(network, "heshan");

  @Test
  void every_site_and_every_channel_has_its_feeds() {
    assertEquals(Tell.of(DocumentKind.ATOM_FEED, city), find("/feed.xml"));
    assertEquals(Tell.of(DocumentKind.JSON_FEED, county), find("/heshan/feed.json"));
    assertEquals(
        new Tell(DocumentKind.ATOM_FEED, county, Optional.of(COUNTY_NEWS), 0),
        find("/heshan/hsxw/feed.xml"));
  }

  @Test
  void every_site_has_its_mark_in_the_sizes_there_are() {
    assertEquals(
        new Tell(DocumentKind.ICON_PICTURE, county, Optional.empty(), 180),
        find("/heshan/icon-180.png"));
    assertEquals(Tell.of(DocumentKind.ICON, county), find("/heshan/icon.svg"));
    assertEquals(new Absent(county), find("/heshan/icon-100000.png"));
  }

  @Test
  void what_machines_look_for_at_a_root_is_at_the_root_of_a_host_alone() {
    assertEquals(Tell.of(DocumentKind.ROBOTS, city), find("/robots.txt"));
    assertEquals(Tell.of(DocumentKind.SECURITY, city), find("/.well-known/security.txt"));
    assertEquals(Tell.of(DocumentKind.SITEMAP_INDEX, city), find("/sitemap.xml"));
    assertEquals(new Absent(county), find("/heshan/robots.txt"));
    assertEquals(new Absent(county), find("/heshan/sitemap.xml"));
  }

  @Test
  void a_file_of_the_site_map_names_its_site_and_its_number() {
    assertEquals(file(county, 0), find("/sitemap-heshan.xml"));
    assertEquals(file(county, 15), find("/sitemap-heshan-15.xml"));
    assertEquals(file(city, 1), find("/sitemap-city-1.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sitemap-nowhere-1.xml",
        "/sitemap-heshan-0.xml",
        "/sitemap-heshan-01.xml",
        "/sitemap-heshan-99999999999999999999.xml",
        "/nowhere/feed.xml",
        "/feed.rss",
        "/.well-known/",
        "/.well-known/nothing"
      })
  void what_is_no_document_of_ours_is_absent(String path) {
    assertEquals(new Absent(city), find(path));
  }

  @Test
  void a_host_speaks_of_its_own_sites_only() {
    NetworkView hosted = Networks.network(CITY_HOST, COUNTY_HOST);
    SiteView itself = Networks.site(hosted, "heshan");

    assertEquals(Tell.of(DocumentKind.ROBOTS, itself), find(hosted, COUNTY_HOST, "/robots.txt"));
    assertEquals(file(itself, 1), find(hosted, COUNTY_HOST, "/sitemap-heshan-1.xml"));
    assertEquals(new Absent(itself), find(hosted, COUNTY_HOST, "/sitemap-linshui-1.xml"));
    assertEquals(
        new Absent(Networks.site(hosted, "city")),
        find(hosted, CITY_HOST, "/sitemap-heshan-1.xml"));
    assertEquals(
        new Misdirected(), find(Networks.network(NO_HOST, COUNTY_HOST), "x.example", "/feed.xml"));
  }

  private static Tell file(SiteView site, long number) {
    return new Tell(DocumentKind.SITEMAP, site, Optional.empty(), number);
  }

  private Direction find(String path) {
    return find(network, "localhost", path);
  }

  private static Direction find(NetworkView network, String host, String path) {
    return new Routing(network, network.main().orElseThrow()).find(host, path);
  }
}
