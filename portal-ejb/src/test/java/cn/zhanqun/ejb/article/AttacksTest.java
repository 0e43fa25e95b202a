package cn.zhanqun.ejb.article;

import static cn.zhanqun.ejb.article.AllowedHtml.assertAllowed;
import static cn.zhanqun.ejb.article.AllowedHtml.assertAllowedToReaders;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.ejb.SharedTestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have thought of to make a page run their script: none of it passes the gate. */
class AttacksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=/media/1/a.png onload=alert(1) style=x:expression(alert(1))>",
        "<svg/onload=alert(1)><animate onbegin=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src onerror=alert(1)>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
        "<a href=\" &#14; javascript:alert(1)\">x</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
        "<table background=javascript:alert(1)><tr><td background=javascript:alert(1)>x",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<base href=//example.cn><meta http-equiv=refresh content='0;javascript:alert(1)'>",
        "<object data=javascript:alert(1)><embed src=javascript:alert(1)>",
        "<p style='background:url(javascript:alert(1))'>x",
        "<<script>script>alert(1)<</script>/script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<!--><script>alert(1)</script>-->",
        "<textarea></textarea><script>alert(1)</script>",
        "<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>",
        "<div><![CDATA[><script>alert(1)</script>]]></div>"
      })
  void nothing_of_an_attack_passes(String attack) {
    assertHarmless(attack);
  }

  @Test
  void nothing_of_the_collected_attacks_passes() throws IOException {
    for (Path file : SharedTestData.filesIn("xss")) {
      for (String attack : attacksIn(file)) {
        assertHarmless(attack);
        assertHarmless("<p title=\"" + attack + "\">x</p>");
        assertHarmless("<a href=\"" + attack.replace("\"", "&quot;") + "\">x</a>");
      }
    }
  }

  private static List<String> attacksIn(Path file) throws IOException {
    String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (file.toString().endsWith(".xml")) {
      return Jsoup.parse(content, "", Parser.xmlParser()).select("code").eachText();
    }
    return file.toString().endsWith(".dat")
        ? List.of(content.split("#data\n"))
        : content.lines().toList();
  }

  private static void assertHarmless(String attack) {
    String kept = HtmlPolicy.sanitize(attack).html().html();

    assertAllowed(kept, attack);
    assertEquals(List.of(), scriptAddresses(kept), attack);
    assertEquals(kept, HtmlPolicy.sanitize(kept).html().html(), attack);
    assertHarmlessToReaders(kept, attack);
    assertHarmlessToReaders(attack, attack);
  }

  /** Also what never passed the way in, should it ever be stored. */
  private static void assertHarmlessToReaders(String stored, String attack) {
    SafeHtml html = SafeHtml.sanitized(stored, 1);
    String set = HtmlPolicy.setForReaders(html, SetTexts.SETTING).html().html();

    assertAllowedToReaders(set, attack);
    assertEquals(List.of(), scriptAddresses(set), attack);
  }

  private static List<String> scriptAddresses(String html) {
    return Jsoup.parse(html).select("[href], [src]").stream()
        .map(AttacksTest::address)
        .filter(address -> address.matches("(?is)\\s*(javascript|data|vbscript):.*"))
        .toList();
  }

  private static String address(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }
}
