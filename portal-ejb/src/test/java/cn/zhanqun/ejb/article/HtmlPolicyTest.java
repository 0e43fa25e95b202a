package cn.zhanqun.ejb.article;

import static cn.zhanqun.ejb.article.AllowedHtml.assertAllowed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.SafeHtml;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "文字 → <p>文字</p>",
        "<div>一</div><div>二</div> → <p>一</p><p>二</p>",
        "<h1>标题</h1><h5>小</h5> → <h2>标题</h2><h4>小</h4>",
        "<b>粗</b><i>斜</i> → <p><strong>粗</strong><em>斜</em></p>",
        "<b>粗</b><b>体</b> → <p><strong>粗体</strong></p>",
        "<center><font color=red>红</font></center> → <p>红</p>",
        "<p style='text-align:right' class=x id=y data-z=1>右</p> → <p>右</p>",
        "<p></p><p>&nbsp;</p><p><b> </b></p><p>字</p> → <p>字</p>",
        "<p>　　段首&nbsp;&nbsp;缩进 张　三</p> → <p>段首 缩进 张　三</p>",
        "一行<br><br>二行<br>　　三行<br>四行 → <p>一行</p><p>二行</p><p>三行<br>四行</p>",
        "<br>一<br> → <p>一</p>",
        "<p><b>一<p>二</b> → <p><strong>一</strong></p><p><strong>二</strong></p>",
        "<ul><li><p>一</p><li>二<ol start=3><li>三</ol></ul> →"
            + " <ul><li>一</li><li>二<ol start=\"3\"><li>三</li></ol></li></ul>",
        "<ul>散<li>一</li><ul><li>二</li></ul></ul> →"
            + " <ul><li>散</li><li>一<ul><li>二</li></ul></li></ul>",
        "<ul><li></li></ul><blockquote></blockquote><table><tr><td></table>字 → <p>字</p>",
        "<blockquote>引</blockquote><hr> → <blockquote><p>引</p></blockquote><hr>",
        "<p>一<o:p></o:p><!-- 注 --><span style='mso-spacerun:yes'> 二</span></p> → <p>一 二</p>",
        "<style>p{}</style><xml><w:View>Normal</w:View></xml>字 → <p>字</p>",
        "1 &lt; 2 &amp; {{x}} → <p>1 &lt; 2 &amp; {{x}}</p>"
      })
  void text_comes_out_in_the_one_shape_of_the_portal(String brought, String kept) {
    Sanitized sanitized = HtmlPolicy.sanitize(brought);

    assertEquals(kept, sanitized.html().html(), brought);
    assertTrue(sanitized.isComplete());
  }

  @Test
  void lines_of_preformatted_text_stay_lines() {
    assertEquals("<p>甲<br>乙</p>", sanitized("<pre>甲\n乙</pre>"));
  }

  @Test
  void tables_keep_their_merged_cells_and_lose_what_is_no_sensible_number() {
    String kept =
        sanitized(
            "<table border=1><caption>表一</caption><thead><tr><th scope=col colspan=2>头</thead>"
                + "<tr><td rowspan=100><p>甲</p><td rowspan=101 colspan='1;x'><p>乙<p>丙"
                + "<tfoot><tr><td></table>");

    assertEquals(
        "<p>表一</p><table><thead><tr><th colspan=\"2\" scope=\"col\">头</th></tr></thead>"
            + "<tbody><tr><td rowspan=\"100\">甲</td><td><p>乙</p><p>丙</p></td></tr></tbody>"
            + "<tbody><tr><td></td></tr></tbody></table>",
        kept);
  }

  @Test
  void pictures_of_our_own_library_stay_with_their_caption() {
    String kept =
        sanitized(
            "<figure class=image><p><img src='/media/12/富平.jpg' width=640 height=48x"
                + " onerror=alert(1)></p><figcaption>说明</figcaption></figure>");

    assertEquals(
        "<figure><img src=\"/media/12/%E5%AF%8C%E5%B9%B3.jpg\" alt=\"\" width=\"640\">"
            + "<figcaption>说明</figcaption></figure>",
        kept);
  }

  @Test
  void a_figure_whose_picture_was_lost_leaves_its_caption() {
    Sanitized sanitized =
        HtmlPolicy.sanitize(
            "<figure><img src='https://example.cn/a.png'><figcaption>说明</figcaption></figure>");

    assertEquals("<p>说明</p>", sanitized.html().html());
    assertEquals(List.of("https://example.cn/a.png"), sanitized.lostPictures());
  }

  @Test
  void what_is_lost_is_told() {
    Sanitized sanitized =
        HtmlPolicy.sanitize(
            "<p onclick=a()>字<script>b()</script><a href='javascript:c()'>词</a></p>"
                + "<iframe src='https://example.cn/v'></iframe><video><source src=/v.mp4></video>"
                + "<img src='data:image/png;base64,AAAA'><img src='file:///C:/a.png'>"
                + "<a href='ftp://example.cn/'>文件</a>");

    assertEquals("<p>字词</p><p>文件</p>", sanitized.html().html());
    assertEquals(3, sanitized.lostScripts());
    assertEquals(List.of("iframe https://example.cn/v", "video /v.mp4"), sanitized.lostEmbeds());
    assertEquals(
        List.of("data:image/png;base64,AAAA", "file:///C:/a.png"), sanitized.lostPictures());
    assertEquals(List.of("ftp://example.cn/"), sanitized.lostLinks());
    assertFalse(sanitized.isComplete());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.cn/a?b=1#c, https://example.cn/a?b=1#c",
    "HTTP://Example.CN, http://example.cn",
    "http://例子.cn/文, http://xn--fsqu00a.cn/%E6%96%87",
    "/c/2020/1.html, /c/2020/1.html",
    "#part, #part",
    "mailto:office@example.cn, mailto:office@example.cn"
  })
  void links_lead_to_the_web_to_our_own_pages_or_to_a_mailbox(String given, String kept) {
    String html = sanitized("<a href='" + given + "' target=_blank>链接</a>");

    assertTrue(html.contains("<a href=\"" + kept + "\""), html);
    assertEquals(kept.startsWith("http"), html.contains("rel=\"noopener\""));
    assertFalse(html.contains("target"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//example.cn/",
        "/\\example.cn/",
        "http:example.cn",
        "https://bank.cn@example.cn/",
        "relative.html",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "#"
      })
  void links_that_lead_anywhere_else_leave_only_their_words(String given) {
    assertEquals("<p>链接</p>", sanitized("<a href=\"" + given + "\">链接</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//example.cn/media/1/a.png",
        "/media/1/../../admin",
        "/media/1/..",
        "/media/x/a.png",
        "/media/1/a.png?x",
        "/other/1/a.png"
      })
  void pictures_that_only_look_like_ours_are_lost(String address) {
    Sanitized sanitized = HtmlPolicy.sanitize("<img src='" + address + "'>");

    assertEquals("", sanitized.html().html());
    assertEquals(List.of(address), sanitized.lostPictures());
  }

  @Test
  void whatever_comes_in_a_second_pass_changes_nothing() {
    for (int seed = 0; seed < 2000; seed++) {
      String soup = TagSoup.from(seed);

      String once = sanitized(soup);
      Sanitized twice = HtmlPolicy.sanitize(once);

      assertEquals(once, twice.html().html(), soup);
      assertTrue(twice.isComplete(), soup);
      assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC), soup);
      assertAllowed(once, soup);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div",
        "b",
        "blockquote",
        "ul><li",
        "table><tr><td",
        "a href=/x",
        "figure",
        "p><b",
        "sup"
      })
  void ten_thousand_levels_are_no_deeper_than_a_text_can_be(String tags) {
    String deep = ("<" + tags + ">").repeat(10_000) + "字";

    String kept = sanitized(deep);

    assertEquals("字", HtmlPolicy.plainText(HtmlPolicy.sanitize(kept).html()));
    assertEquals(kept, sanitized(kept));
  }

  @Test
  void a_text_of_two_megabytes_comes_through_whole() {
    String paragraph = "<p>这一段文字写来只为了够长，<b>没有</b>别的意思。</p>";
    int paragraphs = 2 * 1024 * 1024 / paragraph.length();

    String kept = sanitized(paragraph.repeat(paragraphs));

    assertEquals(paragraph.replace("b>", "strong>").repeat(paragraphs).length(), kept.length());
  }

  @Test
  void the_text_keeps_no_characters_that_hide_or_reorder() {
    String kept = sanitized("<p>\u0338e\u0301\u202E\u200B\uFEFF>\u0338 👨‍👩‍👧\uD83D</p>");

    assertEquals("<p>é≯ 👨‍👩‍👧</p>", kept);
  }

  @Test
  void the_version_of_the_policy_stands_beside_the_text() {
    assertEquals(HtmlPolicy.VERSION, HtmlPolicy.sanitize("字").html().policyVersion());
  }

  @Test
  void plain_text_has_a_line_for_each_block() {
    SafeHtml html =
        HtmlPolicy.sanitize(
                "<h2>一、标题</h2><p>甲<b>乙</b><br>丙 &amp; 丁</p><ul><li>子<ol><li>孙</ol>"
                    + "</ul><table><tr><td>左<td>右<tr><td>下</table>")
            .html();

    assertEquals("一、标题\n甲乙\n丙 & 丁\n子\n孙\n左 右\n下", HtmlPolicy.plainText(html));
  }

  @Test
  void a_summary_is_made_of_whole_sentences_where_they_fit() {
    SafeHtml html = HtmlPolicy.sanitize("<h2>标题</h2><p>第一句话说完了。第二句话还很长很长。</p>").html();

    assertEquals("第一句话说完了。", HtmlPolicy.summaryOf(html, 12));
    assertEquals("第一句…", HtmlPolicy.summaryOf(html, 4));
    assertEquals("第一句话说完了。第二句话还很长很长。", HtmlPolicy.summaryOf(html, 100));
    assertEquals("", HtmlPolicy.summaryOf(SafeHtml.EMPTY, 10));
  }

  private static String sanitized(String html) {
    return HtmlPolicy.sanitize(html).html().html();
  }
}
