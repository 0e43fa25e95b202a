package cn.zhanqun.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

  @Test
  void whoever_signed_in_goes_on_to_where_they_wanted() {
    String wanted = "/admin/article/edit-article.xhtml?article=42";

    assertEquals(wanted, SignInPage.destination(wanted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/admin/",
        "//elsewhere.example/admin/",
        "/\\elsewhere.example/admin/",
        "/admin/\\elsewhere.example",
        "/fuping/",
        "/administration",
        "/admin/sign-in.xhtml?then=/admin/"
      })
  void nobody_is_led_out_of_the_console(String wanted) {
    assertEquals(ConsoleDoor.FIRST_PAGE, SignInPage.destination(wanted));
  }
}
