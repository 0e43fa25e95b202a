package cn.zhanqun.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleDoorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/article/list-articles.xhtml",
        "/admin/site/edit-channels.xhtml?channel=fpxw",
        "/admin/site/edit-site.xhtml?site=fuping&x=1"
      })
  void leads_to_pages_of_the_console(String page) {
    assertEquals(page, ConsoleDoor.pageAfter(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "https://elsewhere.example/admin/",
        "//elsewhere.example/admin/x",
        "/admin/\\\\elsewhere.example",
        "/admin/x\r\nSet-Cookie: a=b"
      })
  void leads_nowhere_else(String wanted) {
    assertEquals("/admin/start.xhtml", ConsoleDoor.pageAfter(wanted));
  }

  @Test
  void a_page_about_another_site_is_named_whole() {
    assertEquals(
        "/admin/?site=7&then=%2Fadmin%2Fsite%2Fedit-channels.xhtml%3Fchannel%3Dyw",
        ConsoleDoor.onSite(7, "/admin/site/edit-channels.xhtml?channel=yw"));
  }
}
