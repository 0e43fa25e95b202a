package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.RuleViolation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever staff bring is either recognised or refused in a sentence. */
class AnyInputTest {

  private static final int INPUTS = 2_000;

  private static final long SEED = 20210318;

  @Test
  void no_bytes_whatever_make_the_recogniser_fail() {
    String text = SavedPages.textOf("article-page.txt");
    List<byte[]> pages =
        List.of(
            SavedPages.bytesOf("article-page.txt"),
            SavedPages.bytesOf("article-page.html"),
            text.getBytes(Charset.forName("GBK")));
    Random random = new Random(SEED);
    int recognised = 0;

    for (int i = 0; i < INPUTS; i++) {
      recognised += isRecognised(mutated(pages.get(i % pages.size()), random)) ? 1 : 0;
    }

    assertTrue(recognised > 0 && recognised < INPUTS, recognised + " of " + INPUTS);
  }

  /** Bytes changed, cut out or doubled; every other time along characters, so that it decodes. */
  private static byte[] mutated(byte[] page, Random random) {
    if (random.nextBoolean()) {
      StringBuilder text = new StringBuilder(new String(page, StandardCharsets.UTF_8));
      for (int change = random.nextInt(40); change >= 0; change--) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(3)) {
          case 0 -> text.delete(at, end);
          case 1 -> text.insert(at, text.substring(at, end));
          default -> text.setCharAt(at, "<>:：—年\n\"'&0 　".charAt(random.nextInt(13)));
        }
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
    byte[] bytes = page.clone();
    for (int change = random.nextInt(8); change >= 0; change--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static boolean isRecognised(byte[] bytes) {
    try {
      return !SavedPages.recognised(bytes).bodyHtml().isEmpty();
    } catch (RuleViolation refusal) {
      assertFalse(refusal.messageKey().isEmpty());
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "短\n",
        "字",
        "老槐巷,",
        "时间:",
        "首页 > ",
        "—— ",
        "2021-",
        "a b ",
        "<b>",
        "<div>",
        "<p>字</p>",
        "<a href=a>字</a>",
        "<table><tr><td>",
        "<p <p ",
        "&#x4e00;<br>",
        "<!--",
        "<ul><li>字"
      })
  void a_page_of_one_thing_said_over_and_over_comes_to_an_end(String piece) {
    int times = 2_000_000 / piece.getBytes(StandardCharsets.UTF_8).length;
    byte[] page = piece.repeat(times).getBytes(StandardCharsets.UTF_8);

    assertDoesNotThrow(() -> isRecognised(page));
  }
}
