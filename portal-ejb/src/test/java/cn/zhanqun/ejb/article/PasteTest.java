package cn.zhanqun.ejb.article;

import static cn.zhanqun.ejb.article.AllowedHtml.assertAllowed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.zhanqun.ejb.SharedTestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What Word and Excel put on the clipboard comes out clean, and with every word. */
class PasteTest {

  private static final String FROM_WORD =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
      p.MsoNormal {mso-style-parent:""; font-size:10.5pt}</style>
      <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head>
      <body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
      <p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><b
      style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-family:"Times New Roman"'>2024</span></b><span
      style='font-family:宋体;mso-ascii-font-family:Calibri'>年清泉县平安建设工作会议召开。</span><span
      lang=EN-US><o:p></o:p></span></p>
      <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>一、</span><![endif]>巡查<font color=red>到村</font></p>
      <table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
      <td width=277 colspan=2 style='border:solid windowtext 1.0pt'><p class=MsoNormal>镇<o:p></o:p></p>
      </td></tr></table><!--EndFragment--></body></html>
      """;

  @Test
  void a_piece_from_word_keeps_its_words_marks_and_table() {
    String kept = HtmlPolicy.sanitize(FROM_WORD).html().html();

    assertEquals(
        "<p><strong>2024</strong>年清泉县平安建设工作会议召开。</p><p>一、巡查到村</p>"
            + "<table><tbody><tr><td colspan=\"2\">镇</td></tr></tbody></table>",
        kept);
  }

  @Test
  void every_collected_piece_of_clipboard_comes_out_clean_and_complete() throws IOException {
    for (Path file : SharedTestData.filesIn("paste")) {
      if (file.toString().endsWith(".html")) {
        assertCleanAndComplete(Files.readString(file, StandardCharsets.UTF_8), file.toString());
      }
    }
  }

  private static void assertCleanAndComplete(String piece, String from) {
    Sanitized sanitized = HtmlPolicy.sanitize(piece);

    String kept = sanitized.html().html();
    assertAllowed(kept, from);
    assertFalse(kept.matches("(?is).*<[^>]*(mso-|o:p|class=|style=).*"), from);
    assertEquals(wordsOf(piece), withoutSpace(HtmlPolicy.plainText(sanitized.html())), from);
    assertEquals(kept, HtmlPolicy.sanitize(kept).html().html(), from);
  }

  private static String wordsOf(String piece) {
    Element body = Jsoup.parse(piece).body();
    body.select("style, script, xml").remove();
    return withoutSpace(body.wholeText());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]", "");
  }
}
