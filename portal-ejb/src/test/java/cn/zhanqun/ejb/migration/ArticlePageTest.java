package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.BylineRole;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same article, saved as text, as text in GBK, and as HTML. */
class ArticlePageTest {

  private static final Charset GBK = Charset.forName("GBK");

  static Stream<byte[]> sameArticle() {
    String text = SavedPages.textOf("article-page.txt");
    String html = SavedPages.textOf("article-page.html");
    return Stream.of(
        SavedPages.bytesOf("article-page.txt"),
        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
        text.replace("\n", "\r\n").getBytes(GBK),
        SavedPages.bytesOf("article-page.html"),
        html.replace("charset=\"utf-8\"", "charset=gb2312").getBytes(GBK));
  }

  @ParameterizedTest
  @MethodSource("sameArticle")
  void title_and_facts_are_recognised(byte[] saved) {
    RecognisedPage page = SavedPages.recognised(saved);

    assertEquals("平安柳湾网", page.siteName());
    assertEquals("柳湾新闻", page.channelName());
    assertEquals("小院里说开了“心里话”", page.title());
    assertEquals("柳湾县邻里议事点走访记", page.subtitle());
    assertEquals(Optional.of(Instant.parse("2021-03-18T00:40:00Z")), page.shownAt());
    assertEquals(
        List.of(
            new RecognisedByline(BylineRole.REPORTER, "田小禾"),
            new RecognisedByline(BylineRole.REPORTER, "于舟"),
            new RecognisedByline(BylineRole.CORRESPONDENT, "梁一帆")),
        page.bylines());
    assertEquals("青河日报", page.source());
    assertEquals("苏晚晴", page.editor());
  }

  @ParameterizedTest
  @MethodSource("sameArticle")
  void the_text_is_whole_and_nothing_around_it_remains(byte[] saved) {
    RecognisedPage page = SavedPages.recognised(saved);

    String html = page.bodyHtml();
    assertEquals(11, page.paragraphs(), html);
    assertEquals(6, page.headings(), html);
    assertTrue(html.contains("<h2>建好一张桌</h2>\n<h3>从“没处说”到“常来坐”</h3>\n<p>老槐巷"), html);
    assertTrue(html.startsWith("<p>清晨七点"), html);
    assertTrue(html.stripTrailing().endsWith("从一壶热茶开始。</p>"), html);
    for (String around : List.of("站内", "石桥", "正文", "来源", "编辑", "返回", "script", "onclick")) {
      assertFalse(html.contains(around), around);
    }
  }

  @ParameterizedTest
  @MethodSource("sameArticle")
  void every_field_says_how_sure_it_is(byte[] saved) {
    RecognisedPage page = SavedPages.recognised(saved);

    for (PageField field : PageField.values()) {
      Finding finding = page.finding(field);
      assertEquals(field, finding.field());
      assertEquals(finding.certainty() == Certainty.UNCERTAIN, !finding.reasonKey().isEmpty());
      assertTrue(
          finding.certainty() == Certainty.RECOGNISED || field == PageField.ADDRESS,
          finding.toString());
    }
  }

  @Test
  void a_page_saved_by_a_browser_tells_its_address() {
    RecognisedPage page = SavedPages.recognised(SavedPages.bytesOf("article-page.html"));

    assertEquals("http://lw.qinghe.example/c/2021/0318/20731.shtml", page.sourceAddress());
  }
}
