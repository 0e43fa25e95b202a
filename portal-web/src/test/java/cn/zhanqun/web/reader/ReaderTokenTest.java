package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one cookie a reader may get. */
class ReaderTokenTest {

  @Test
  void no_two_readers_get_the_same_token() {
    assertNotEquals(ReaderToken.fresh(), ReaderToken.fresh());
  }

  @Test
  void a_token_is_read_again_as_it_was_given() {
    ReaderToken token = ReaderToken.fresh();

    assertEquals(Optional.of(token), ReaderToken.read(token.value()));
  }

  @Test
  void what_we_never_gave_is_no_token() {
    assertTrue(ReaderToken.read("").isEmpty());
    assertTrue(ReaderToken.read("short").isEmpty());
    assertTrue(ReaderToken.read("x".repeat(42) + ";").isEmpty());
  }

  @Test
  void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    String cookie = ReaderToken.fresh().cookie(true);

    assertTrue(cookie.contains("; HttpOnly"), cookie);
    assertTrue(cookie.contains("; SameSite=Lax"), cookie);
    assertTrue(cookie.contains("; Path=/;"), cookie);
    assertTrue(cookie.contains("; Max-Age=34560000"), cookie);
    assertTrue(cookie.endsWith("; Secure"), cookie);
  }

  @Test
  void without_tls_the_cookie_still_comes_back() {
    assertFalse(ReaderToken.fresh().cookie(false).contains("Secure"));
  }
}
