package cn.zhanqun.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whose forms are taken. */
class SameOriginTest {

  private static final String OWN = "https://www.city.example:443";

  @Test
  void a_form_of_our_own_page_is_taken() {
    assertTrue(SameOrigin.holds(OWN, "https://www.city.example", null));
    assertTrue(SameOrigin.holds("http://127.0.0.1:8080", "http://127.0.0.1:8080", null));
  }

  @Test
  void an_old_phone_without_origin_is_known_by_its_referer() {
    assertTrue(SameOrigin.holds(OWN, null, "https://www.city.example/c/2020/0123/1.html"));
    assertFalse(SameOrigin.holds(OWN, null, "https://evil.example/www.city.example/"));
  }

  @Test
  void a_strange_origin_is_not_healed_by_a_good_referer() {
    assertFalse(SameOrigin.holds(OWN, "https://evil.example", "https://www.city.example/"));
    assertFalse(SameOrigin.holds(OWN, "null", "https://www.city.example/"));
  }

  @Test
  void a_browser_that_names_another_site_is_believed() {
    assertTrue(SameOrigin.isSentByOthers("cross-site"));
    assertTrue(SameOrigin.isSentByOthers("same-site"));
    assertFalse(SameOrigin.isSentByOthers("same-origin"));
    assertFalse(SameOrigin.isSentByOthers("none"));
    assertFalse(SameOrigin.isSentByOthers(null));
  }

  @Test
  void another_scheme_or_port_is_another_place() {
    assertFalse(SameOrigin.holds(OWN, "http://www.city.example", null));
    assertFalse(SameOrigin.holds(OWN, "https://www.city.example:8443", null));
  }

  @Test
  void who_says_nothing_or_nonsense_is_a_stranger() {
    assertFalse(SameOrigin.holds(OWN, null, null));
    assertFalse(SameOrigin.holds(OWN, "", null));
    assertFalse(SameOrigin.holds(OWN, "::::", null));
    assertFalse(SameOrigin.holds(OWN, "//www.city.example", null));
  }
}
