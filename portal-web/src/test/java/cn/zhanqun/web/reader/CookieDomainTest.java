package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieDomainTest {

  @ParameterizedTest
  @CsvSource({
    "www.city.example, hs.city.example, city.example",
    "city.example, hs.city.example, city.example",
    "www.city.gov.cn, hs.city.gov.cn, city.gov.cn",
    "city.gov.cn, county.gov.cn, ''",
    "city.example, county.example, ''",
    "www.city.example, '', ''",
    "'', '', ''"
  })
  void sites_share_what_all_their_hosts_end_in(String city, String county, String domain) {
    assertEquals(domain, CookieDomain.of(Networks.network(city, county)));
  }
}
