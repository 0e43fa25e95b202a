package cn.zhanqun.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrowserNameTest {

  @Test
  void a_browser_is_named_by_what_it_says_last_and_the_system_it_runs_on() {
    assertEquals(
        "Edge, Windows",
        BrowserName.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"));
    assertEquals(
        "Firefox, Linux",
        BrowserName.of("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"));
    assertEquals(
        "Safari, iPhone",
        BrowserName.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                + " like Gecko) Version/17.0 Mobile/15E148 Safari/604.1"));
  }

  @Test
  void a_program_that_says_nothing_known_has_no_name() {
    assertEquals("", BrowserName.of("curl/8.5.0"));
    assertEquals("", BrowserName.of(""));
  }
}
