package cn.zhanqun.ejb.article;

import static cn.zhanqun.ejb.article.AllowedHtml.assertAllowed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.zhanqun.ejb.SharedTestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

  @TestFactory
  Stream<DynamicTest> every_collected_piece_of_clipboard_comes_out_clean_and_complete() {
    return pieces().map(file -> DynamicTest.dynamicTest(name(file), () -> assertClean(file)));
  }

  @TestFactory
  Stream<DynamicTest> every_collected_piece_says_what_the_collection_expects() {
    return pieces()
        .filter(file -> expected(file).isPresent())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file), () -> assertSays(read(expected(file).orElseThrow()), read(file))));
  }

  private static Stream<Path> pieces() {
    return SharedTestData.filesIn("paste").stream()
        .filter(file -> file.toString().endsWith(".html"));
  }

  private static String name(Path file) {
    return file.subpath(Math.max(0, file.getNameCount() - 3), file.getNameCount()).toString();
  }

  /** Beside a piece lies what it should become, for its browser or for all. */
  private static Optional<Path> expected(Path piece) {
    String name = piece.getFileName().toString();
    Path ofBrowser = piece.resolveSibling("expected_" + name);
    Path ofAll = piece.getParent().resolveSibling("expected.html");
    return name.startsWith("expected")
        ? Optional.empty()
        : Stream.of(ofBrowser, ofAll).filter(Files::isRegularFile).findFirst();
  }

  private static void assertClean(Path file) throws IOException {
    Sanitized sanitized = HtmlPolicy.sanitize(read(file));

    String kept = sanitized.html().html();
    assertAllowed(kept, file.toString());
    assertFalse(kept.matches("(?is).*<[^>]*(mso-|o:p|class=|style=).*"), kept);
    assertEquals(kept, HtmlPolicy.sanitize(kept).html().html());
    if (expected(file).isEmpty()) {
      assertEquals(words(Jsoup.parse(read(file)).body()), words(Jsoup.parse(kept).body()));
    }
  }

  private static void assertSays(String expected, String piece) {
    Element wanted = Jsoup.parseBodyFragment(expected).body();

    Element kept = Jsoup.parseBodyFragment(HtmlPolicy.sanitize(piece).html().html()).body();

    assertEquals(words(wanted), words(kept));
    assertEquals(lists(wanted), lists(kept), kept::html);
    assertEquals(tables(wanted), tables(kept), kept::html);
    assertEquals(headings(wanted), headings(kept));
  }

  private static String words(Element body) {
    return body.wholeText().replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]", "").toLowerCase(Locale.ROOT);
  }

  /** Each item by its list and those of the items around it, from the innermost out. */
  private static List<String> lists(Element body) {
    return body.select("li").stream()
        .filter(PasteTest::says)
        .map(item -> kind(item) + kindsAround(item))
        .toList();
  }

  private static boolean says(Element item) {
    return !item.ownText().isBlank() || !item.select("> :not(ul, ol)").isEmpty();
  }

  private static String kind(Element item) {
    return item.parents().select("ul, ol").first().normalName() + " ";
  }

  private static String kindsAround(Element item) {
    return item.parents().select("li").stream()
        .filter(PasteTest::says)
        .map(PasteTest::kind)
        .collect(Collectors.joining());
  }

  private static List<String> tables(Element body) {
    return body.select("tr").stream()
        .map(
            row ->
                row.select("> td, > th").stream()
                    .map(cell -> span(cell, "colspan") + "x" + span(cell, "rowspan"))
                    .toList()
                    .toString())
        .toList();
  }

  private static String span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? cell.attr(attribute) : "1";
  }

  private static List<String> headings(Element body) {
    return body.select("h1, h2, h3, h4, h5, h6").stream().map(PasteTest::words).toList();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
