package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  private final Robots robots = new Robots();

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Sogou web spider/4.0",
        "Mozilla/5.0 (compatible; bingbot/2.0)",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36",
        "curl/8.5.0",
        "Java-http-client/17.0.9",
        "python-requests/2.31.0"
      })
  void a_robot_is_known_by_its_name_or_by_having_none(String agent) {
    assertTrue(robots.know(agent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.40 Language/zh_CN",
        "Mozilla/5.0 (Linux; Android 12; HarmonyOS) HuaweiBrowser/14.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) QIHU 360SE"
      })
  void a_reader_is_none(String agent) {
    assertFalse(robots.know(agent));
  }

  @Test
  void the_list_is_written_in_small_letters_and_names_nothing_every_browser_says() {
    assertFalse(robots.know("Mozilla/5.0 AppleWebKit/537.36 Gecko KHTML Version Mobile Safari"));
  }
}
