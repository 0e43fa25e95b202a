package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.operation.StartRefused;
import cn.zhanqun.ejb.site.NetworkFile.ChannelDescription;
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

  @Test
  void a_channel_has_a_kind_and_may_stand_under_another() {
    List<ChannelDescription> channels =
        read(CITY.replace(
                "\"code\": \"tz\"",
                "\"code\": \"zt\", \"name\": \"专题\", \"kind\": \"TOPIC\", \"parent\": \"{news}\","
                    + " \"archiveAfterDays\": 30, \"type\": \"政务动态\"},"
                    + " {\"link\": \"https://zw.example/\", \"code\": \"tz\""))
            .get(1)
            .channels();

    assertEquals(ChannelKind.LIST, channels.get(0).kind());
    assertEquals(ChannelKind.TOPIC, channels.get(1).kind());
    assertEquals("yxxw", channels.get(1).parent());
    assertEquals(30, channels.get(1).archiveAfterDays());
    assertEquals(ChannelKind.LINK, channels.get(2).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\": \"NEWS\"",
        "\"kind\": \"LINK\"",
        "\"kind\": \"TOPIC\", \"link\": \"https://zw.example/\"",
        "\"parent\": \"nowhere\""
      })
  void a_channel_that_makes_no_sense_is_refused(String more) {
    String broken = CITY.replace("\"code\": \"tz\"", more + ", \"code\": \"tz\"");

    assertThrows(StartRefused.class, () -> read(broken));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "leave", "feed", "sitemap", "views"})
  void no_channel_of_any_site_bears_a_name_the_portal_keeps_for_itself(String code) {
    assertThrows(StartRefused.class, () -> read(CITY.replace("\"tz\"", '"' + code + '"')));
  }

  @Test
  void a_network_may_describe_its_home_pages_and_lists_of_links() {
    String home =
        "{\"home\": {\"sub\": [{\"area\": \"TOP\", \"look\": \"LATEST\", \"count\": 3}]},"
            + " \"links\": [{\"title\": \"链接\", \"links\":"
            + " [{\"name\": \"某网\", \"address\": \"https://a.example/\"}]}],";

    List<SiteDescription> sites = read(CITY.replaceFirst("\\{", home));

    assertTrue(sites.get(0).home().blocks().size() > 5);
    assertEquals(
        List.of(BlockLook.LATEST, BlockLook.LINKS),
        sites.get(1).home().blocks().stream().map(HomePlan.PlannedBlock::look).toList());
  }

  private static List<SiteDescription> read(String text) {
    return NetworkFile.read("test.json", new StringReader(text));
  }
}
