package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.BylineRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedPageTest {

  private static final List<KnownSite> NETWORK =
      List.of(
          new KnownSite("渭南政法网", List.of(), List.of("要闻")),
          new KnownSite("富平政法网", List.of(), List.of("要闻", "富平新闻")));

  @Test
  void the_page_the_portal_is_modelled_on_comes_out_complete() throws IOException {
    Optional<Path> seed = SavedPages.shared("seeds/fuping-article.txt");
    if (seed.isEmpty()) {
      return;
    }
    byte[] utf8 = Files.readAllBytes(seed.get());
    byte[] gbk = new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));

    for (byte[] bytes : List.of(utf8, gbk)) {
      RecognisedPage page = new PageRecogniser().recognise(SavedPage.ofBytes(bytes), NETWORK);

      checkFacts(page);
      checkText(page);
    }
  }

  private static void checkFacts(RecognisedPage page) {
    assertEquals("富平政法网", page.siteName());
    assertEquals("富平新闻", page.channelName());
    assertEquals("树起机关党建“风向标”", page.title());
    assertEquals("富平县直机关工委党建工作纪实", page.subtitle());
    assertEquals(Optional.of(Instant.parse("2020-01-23T01:35:00Z")), page.shownAt());
    assertEquals(
        List.of(
            new RecognisedByline(BylineRole.REPORTER, "王能力"),
            new RecognisedByline(BylineRole.REPORTER, "郑直"),
            new RecognisedByline(BylineRole.CORRESPONDENT, "王腊梅")),
        page.bylines());
    assertEquals("渭南日报", page.source());
    assertEquals("马华莉", page.editor());
    assertEquals(
        List.of(PageField.ADDRESS),
        page.findings().stream()
            .filter(finding -> finding.certainty() != Certainty.RECOGNISED)
            .map(Finding::field)
            .toList());
  }

  private static void checkText(RecognisedPage page) {
    String html = page.bodyHtml();
    assertEquals(29, page.paragraphs());
    assertEquals(29, html.split("<p>", -1).length - 1);
    assertEquals(6, page.headings());
    assertEquals(3, html.split("<h2>", -1).length - 1);
    assertEquals(3, html.split("<h3>", -1).length - 1);
    assertTrue(html.startsWith("<p>走进今天的富平"), html);
    assertTrue(html.stripTrailing().endsWith("高质量发展的风向标!</p>"), html);
    for (String around : List.of("站内搜索", "政法网", "正文", "来源:", "编辑:", "返回")) {
      assertFalse(html.contains(around), around);
    }
  }
}
