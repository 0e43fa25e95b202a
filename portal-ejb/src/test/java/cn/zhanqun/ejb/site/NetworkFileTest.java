package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhanqun.ejb.operation.StartRefused;
import cn.zhanqun.ejb.site.NetworkFile.SiteDescription;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFileTest {

  private static final String CITY =
      """
      {"channels": [{"code": "{news}", "name": "{short}新闻", "type": "政务动态"}],
       "sites": [
         {"code": "city", "name": "甲城政法网", "shortName": "甲城", "main": true, "newsCode": "jcxw"},
         {"code": "county", "name": "乙县政法网", "shortName": "乙县", "newsCode": "yxxw",
          "moreChannels": [{"code": "tz", "name": "通知", "type": "信息公开"}]}]}
      """;

  @Test
  void another_city_is_described_in_one_file() {
    List<SiteDescription> sites = read(CITY);

    assertEquals(List.of("甲城政法网", "乙县政法网"), sites.stream().map(SiteDescription::name).toList());
    assertEquals("乙县新闻", sites.get(1).channels().get(0).name());
    assertEquals("tz", sites.get(1).channels().get(1).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "{\"sites\": []}",
        "{\"sites\": [{\"code\": \"city\", \"name\": \"a\", \"shortName\": \"a\"}]}",
        "{\"sites\": [{\"code\": \"admin\", \"name\": \"a\", \"shortName\": \"a\", \"main\": true}]}",
        "{\"sites\": [{\"code\": \"No Code\", \"name\": \"a\", \"shortName\": \"a\", \"main\": true}]}"
      })
  void what_is_no_network_is_refused_with_a_sentence(String text) {
    StartRefused refusal = assertThrows(StartRefused.class, () -> read(text));

    assertEquals("start-refused.network-file", refusal.messageKey());
  }

  @Test
  void a_channel_of_the_main_site_cannot_hide_a_site() {
    assertThrows(StartRefused.class, () -> read(CITY.replace("jcxw", "county")));
  }

  private static List<SiteDescription> read(String text) {
    return NetworkFile.read("test.json", new StringReader(text));
  }
}
