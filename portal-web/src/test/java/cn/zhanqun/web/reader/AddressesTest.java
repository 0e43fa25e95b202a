package cn.zhanqun.web.reader;

import static cn.zhanqun.web.reader.Networks.CITY_NEWS;
import static cn.zhanqun.web.reader.Networks.COUNTY_NEWS;
import static cn.zhanqun.web.reader.Networks.NO_HOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the links of pages say. */
class AddressesTest {

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView city = Networks.site(network, "city");
  private final SiteView county = Networks.site(network, "heshan");

  @Test
  void the_city_has_no_prefix_and_a_county_has_its_code() {
    Addresses addresses = new Addresses(network, county);

    assertEquals("/", addresses.home(city));
    assertEquals("/heshan/", addresses.home(county));
    assertEquals("/heshan/search", addresses.search(county));
    assertEquals("/csxw/", addresses.channel(city, CITY_NEWS));
    assertEquals("/heshan/hsxw/index_104.html", addresses.channelPage(county, COUNTY_NEWS, 104));
  }

  @Test
  void an_article_bears_the_day_on_the_clocks_of_the_city() {
    Addresses addresses = new Addresses(network, city);

    assertEquals(
        "/heshan/c/2020/0123/724963.html",
        addresses.article(2, Instant.parse("2020-01-22T16:00:00Z"), 724963));
    assertEquals(
        "/c/2020/0122/724963.html",
        addresses.article(1, Instant.parse("2020-01-22T15:59:59Z"), 724963));
  }

  @Test
  void a_site_with_a_host_is_linked_by_it_and_links_itself_without() {
    NetworkView hosted = Networks.network("www.city.example", "hs.city.example");
    SiteView hostedCounty = Networks.site(hosted, "heshan");
    SiteView other = Networks.site(hosted, "linshui");

    assertEquals("//hs.city.example/", new Addresses(hosted, other).home(hostedCounty));
    assertEquals("/", new Addresses(hosted, hostedCounty).home(hostedCounty));
    assertEquals("//www.city.example/linshui/", new Addresses(hosted, hostedCounty).home(other));
  }

  @Test
  void the_host_of_a_county_does_not_show_in_the_links_among_the_others() {
    NetworkView hosted = Networks.network(NO_HOST, "hs.city.example");
    Addresses addresses = new Addresses(hosted, Networks.site(hosted, "city"));

    assertEquals("/", addresses.home(Networks.site(hosted, "city")));
    assertEquals("/linshui/", addresses.home(Networks.site(hosted, "linshui")));
  }

  @Test
  void an_address_in_full_begins_where_the_main_site_is_reached() {
    Addresses full =
        new Addresses(network, county, PageForm.ELDER).inFull("https://a.example:8443");

    assertEquals("https://a.example:8443/", full.home(city));
    assertEquals("https://a.example:8443/heshan/hsxw/", full.channel(county, COUNTY_NEWS));
    assertEquals("https://a.example:8443/media/7/a.jpg", full.absolute("/media/7/a.jpg"));
    assertEquals("https://a.example:8443/sitemap-heshan-3.xml", full.sitemap(county, 3));
    assertEquals("a.example", full.domain(county));
  }

  @Test
  void a_link_leads_straight_to_us_and_the_government_and_to_others_by_its_own_address() {
    NetworkView network = Networks.withoutHosts();
    SiteView city = Networks.site(network, "city");
    Addresses addresses = new Addresses(network, city);

    assertEquals("/heshan/", addresses.channel(city, Networks.CITY_SHORTCUT));
    assertEquals("/bsfw/", addresses.channel(city, Networks.CITY_SERVICE));
    assertEquals(
        "https://zw.shaanxi.gov.cn/",
        addresses.channel(
            city, Networks.channel(14, 1, "zw", ChannelKind.LINK, "https://zw.shaanxi.gov.cn/")));
  }

  @Test
  void a_site_with_a_host_is_named_by_it_in_full_with_the_scheme_of_all() {
    NetworkView hosted = Networks.network(NO_HOST, "hs.city.example");
    SiteView hostedCounty = Networks.site(hosted, "heshan");
    Addresses full = new Addresses(hosted, hostedCounty).inFull("https://a.example");

    assertEquals("https://hs.city.example/hsxw/", full.channel(hostedCounty, COUNTY_NEWS));
    assertEquals("https://hs.city.example/media/7/a.jpg", full.absolute("/media/7/a.jpg"));
    assertEquals("https://a.example/linshui/", full.home(Networks.site(hosted, "linshui")));
    assertEquals("https://b.example/x", full.absolute("//b.example/x"));
    assertEquals("https://b.example/y", full.absolute("https://b.example/y"));
    assertEquals("hs.city.example", full.domain(hostedCounty));
  }
}
