package cn.zhanqun.web.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a page when it is read as text alone. */
class TextFormTest {

  @Test
  void headings_paragraphs_lists_and_tables_stay_as_they_are() {
    String words =
        "<h1>河山</h1><p>一句<strong>要紧</strong>的话。</p><ul><li>甲</li></ul>"
            + "<table><thead><tr><th scope=\"col\">年</th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\">2026</td></tr></tbody></table>";

    assertEquals("<main>" + words + "</main>", bodyOf("<main>" + words + "</main>"));
  }

  @Test
  void the_text_comes_before_the_head_of_the_page_and_the_foot_after_both() {
    String page =
        "<a class=\"skip\" href=\"#main\">跳</a><header>头</header><main id=\"main\">文</main>"
            + "<footer>尾</footer>";

    assertEquals(
        "<a href=\"#main\">跳</a><main id=\"main\">文</main><header>头</header><footer>尾</footer>",
        bodyOf(page));
  }

  @Test
  void a_picture_becomes_what_it_shows_and_a_decoration_nothing() {
    assertEquals(
        "<p>［图片：桥头的灯 &lt;夜&gt;］</p>",
        bodyOf("<p><img src=\"a.png\" alt=\"桥头的灯 &lt;夜&gt;\"><img src=\"b.png\" alt=\"\"></p>"));
  }

  @Test
  void a_link_around_a_picture_is_called_what_stands_in_it() {
    assertEquals(
        "<a href=\"/media/7/a.png\">［图片：桥］</a><a href=\"/b/?view=text\" aria-label=\"河\"></a>",
        bodyOf(
            "<a href=\"/media/7/a.png\" aria-label=\"放大：桥\"><img src=\"a.png\" alt=\"桥\"></a>"
                + "<a href=\"/b/\" aria-label=\"河\"><img src=\"b.png\" alt=\"\"></a>"));
  }

  @Test
  void a_recording_becomes_a_link_to_it() {
    assertEquals(
        "<p><a href=\"/media/7/a.mp4\">［视频］</a><a href=\"/media/8/b.mp3\">［音频］</a></p>",
        bodyOf(
            "<p><video><source src=\"/media/7/a.mp4\"></video><audio src=\"/media/8/b.mp3\"></audio>"
                + "<video></video></p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<svg><text>a</text></svg>",
        "<p hidden>a</p>",
        "<div data-text=\"none\"><p>a</p></div>",
        "<iframe src=\"/\">a</iframe>",
        "<template>a</template>"
      })
  void what_is_no_text_is_left_out_whole(String part) {
    assertEquals("<main>甲</main>", bodyOf("<main>甲" + part + "</main>"));
  }

  @Test
  void looks_and_behaviour_are_left_out() {
    assertEquals(
        "<p lang=\"en\" id=\"a\">甲乙</p>",
        bodyOf(
            "<p class=\"x\" style=\"color:red\" data-x=\"1\" tabindex=\"0\" onclick=\"y()\" lang=\"en\" id=\"a\">"
                + "甲<span class=\"z\">乙</span></p>"));
  }

  @Test
  void a_search_form_still_asks() {
    String form =
        "<form role=\"search\" action=\"/search\"><input type=\"hidden\" name=\"view\" value=\"text\">"
            + "<label for=\"q\">词</label><input type=\"search\" id=\"q\" name=\"q\" required>"
            + "<select name=\"scope\"><option value=\"site\" selected>本站</option></select>"
            + "<button>搜索</button></form>";

    assertEquals(form, bodyOf(form));
  }

  @ParameterizedTest
  @CsvSource({
    "/fuping/, /fuping/?view=text",
    "/search?q=a, /search?q=a&view=text",
    "/fuping/c/2026/0101/7.html#p2, /fuping/c/2026/0101/7.html?view=text#p2",
    "?q=a, ?q=a&view=text",
    "/a/?view=text, /a/?view=text",
    "/a/?view=elder, /a/?view=elder",
    "#main, #main",
    "//other.example/, //other.example/",
    "https://other.example/a, https://other.example/a",
    "mailto:a@b.example, mailto:a@b.example",
    "/media/7/a.pdf, /media/7/a.pdf",
    "/fuping/feed.xml, /fuping/feed.xml",
    "/api/openapi.yaml, /api/openapi.yaml",
    "/admin/, /admin/"
  })
  void links_lead_on_in_the_same_form_within_our_own_pages(String address, String leadsTo) {
    String page = bodyOf("<a href=\"" + address + "\">去</a>");

    assertEquals("<a href=\"" + leadsTo.replace("&", "&amp;") + "\">去</a>", page);
  }

  @Test
  void a_link_to_another_form_of_the_page_leads_there() {
    assertEquals(
        "<a href=\"/fuping/\" rel=\"alternate\">普通版</a>",
        bodyOf("<a href=\"/fuping/\" rel=\"alternate\">普通版</a>"));
  }

  @Test
  void its_head_tells_language_title_and_the_page_it_was_made_of_and_loads_nothing() {
    String page =
        textOf(
            "<!DOCTYPE html><html lang=\"zh-CN\" data-accent=\"red\"><head><meta charset=\"UTF-8\">"
                + "<title>河山</title><meta name=\"SiteName\" content=\"x\">"
                + "<link rel=\"canonical\" href=\"/a/\"><link rel=\"stylesheet\" href=\"a.css\">"
                + "<script src=\"a.js\"></script></head><body>甲</body></html>");

    assertTrue(page.startsWith("<!doctype html>"), page);
    assertTrue(page.contains("<html lang=\"zh-CN\">"), page);
    assertTrue(page.contains("<title>河山</title><link rel=\"canonical\" href=\"/a/\">"), page);
    assertFalse(page.contains("stylesheet") || page.contains("script"), page);
  }

  private static String bodyOf(String body) {
    String page = textOf("<!DOCTYPE html><html><head></head><body>" + body + "</body></html>");
    return page.substring(page.indexOf("<body>") + 6, page.indexOf("</body>"));
  }

  private static String textOf(String page) {
    return new String(TextForm.of(page.getBytes(UTF_8)), UTF_8);
  }
}
