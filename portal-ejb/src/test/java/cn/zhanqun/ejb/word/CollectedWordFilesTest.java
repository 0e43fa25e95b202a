package cn.zhanqun.ejb.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.ejb.SharedTestData;
import cn.zhanqun.ejb.article.HtmlPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every collected document, read a second time by another parser and in another way: what that one
 * counts must be in the text or in the list of losses.
 */
class CollectedWordFilesTest {

  private static final String NOT_TEXT =
      "*|del, *|moveFrom, *|Choice:not(:only-child), *|p:has(*|instrText:containsData(TOC)),"
          + " *|p:has(*|instrText:contains(TOC))";

  @TestFactory
  Stream<DynamicTest> every_document_keeps_its_text_tables_pictures_lists_and_headings() {
    return SharedTestData.filesIn("docx").stream()
        .filter(file -> file.toString().endsWith(".docx"))
        .map(
            file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertKept(file)));
  }

  private static void assertKept(Path file) throws IOException {
    Document original = original(file);

    WordDocument read = WordFile.open(Files.readAllBytes(file)).read();

    Element converted = Jsoup.parseBodyFragment(read.html()).body();
    Element kept = Jsoup.parseBodyFragment(HtmlPolicy.sanitize(read.html()).html().html()).body();
    String words =
        squeezed(read.title() + read.subtitle() + kept.wholeText().replaceAll("(\\[\\d+\\])+", ""));
    for (Element paragraph : original.select("*|p")) {
      String line = squeezed(ownWords(paragraph));
      assertTrue(words.contains(line), () -> "lost: " + line + " of " + words);
    }
    List<String> headings =
        kept.select("h2, h3, h4").stream().map(line -> squeezed(line.wholeText())).toList();
    for (String heading : headings(file, original)) {
      assertTrue(headings.stream().anyMatch(line -> line.endsWith(heading)), heading);
    }
    assertEquals(original.select("*|tbl").size(), converted.select("table").size());
    assertEquals(cells(original), converted.select("td, th").size());
    assertEquals(
        original.select("*|blip, *|imagedata").size(),
        converted.select("img").size()
            + lost(read, WordLoss.Kind.PICTURE_OUTSIDE)
            + lost(read, WordLoss.Kind.PICTURE_VECTOR));
    assertEquals(items(original), items(kept, original));
    assertLossesListed(original, read);
  }

  /** Lines in a style that is called a heading; a cell of a table holds none. */
  private static List<String> headings(Path file, Document original) throws IOException {
    List<String> styles =
        part(file, "word/styles.xml")
            .select("*|style:has(> *|name[w:val~=(?i)^heading \\d$])")
            .stream()
            .map(style -> style.attr("w:styleId"))
            .toList();
    return original.select("*|p:has(> *|pPr > *|pStyle)").stream()
        .filter(line -> styles.contains(line.selectFirst("*|pStyle").attr("w:val")))
        .filter(line -> line.parents().stream().noneMatch(it -> it.tagName().endsWith(":tc")))
        .map(line -> squeezed(ownWords(line)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Document original(Path file) throws IOException {
    Document document = part(file, "word/document.xml");
    document.select(NOT_TEXT).remove();
    return document;
  }

  private static Document part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return Jsoup.parse(
          new String(xml, StandardCharsets.UTF_8).replace("\uFEFF", ""), "", Parser.xmlParser());
    }
  }

  /** The words of a paragraph without those of a box that is fixed to it. */
  private static String ownWords(Element paragraph) {
    return paragraph.select("*|t").stream()
        .filter(text -> nearestParagraph(text).equals(paragraph))
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  private static Element nearestParagraph(Element text) {
    return text.parents().stream()
        .filter(around -> around.tagName().endsWith(":p"))
        .findFirst()
        .orElseThrow();
  }

  /** A cell that continues the one above is none of its own. */
  private static int cells(Document original) {
    return (int)
        original.select("*|tc").stream()
            .filter(
                cell ->
                    cell.select("> *|tcPr > *|vMerge").stream()
                        .allMatch(merge -> merge.attributes().toString().contains("restart")))
            .count();
  }

  private static List<String> items(Document original) {
    return original.select("*|p:has(> *|pPr > *|numPr)").stream()
        .map(paragraph -> squeezed(ownWords(paragraph)))
        .filter(words -> !words.isEmpty())
        .sorted()
        .toList();
  }

  /** What the text shows as items, or as lines with their number written out. */
  private static List<String> items(Element kept, Document original) {
    List<String> wanted = items(original);
    List<String> lines =
        kept.select("li, p, h2, h3, h4, td").stream()
            .filter(line -> line.nameIs("li") || !line.text().isEmpty())
            .map(line -> (line.nameIs("li") ? "1" : "") + squeezed(firstWords(line)))
            .toList();
    return wanted.stream()
        .filter(item -> lines.stream().anyMatch(line -> line.endsWith(item) && !line.equals(item)))
        .toList();
  }

  private static String firstWords(Element line) {
    Element alone = line.clone();
    alone.select("ul, ol").remove();
    return alone.selectNodes("::text", TextNode.class).stream()
        .map(TextNode::getWholeText)
        .collect(Collectors.joining());
  }

  private static void assertLossesListed(Document original, WordDocument read) {
    assertEquals(original.select("*|oMath").size(), lost(read, WordLoss.Kind.FORMULA));
    assertEquals(original.select("*|chart").size(), lost(read, WordLoss.Kind.CHART));
    assertEquals(original.select("*|object").size(), lost(read, WordLoss.Kind.EMBEDDED_OBJECT));
    assertEquals(original.select("*|txbxContent").size(), lost(read, WordLoss.Kind.TEXT_BOX));
    assertEquals(original.select("*|commentReference").size(), lost(read, WordLoss.Kind.REMARK));
  }

  private static int lost(WordDocument read, WordLoss.Kind kind) {
    return read.losses().stream()
        .filter(loss -> loss.kind() == kind)
        .mapToInt(WordLoss::count)
        .sum();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]", "");
  }
}
