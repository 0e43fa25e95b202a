package cn.zhanqun.ejb.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of Word, written part by part; the words are invented. */
public final class WordFixture {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:r="%s" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
      xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
      xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
      xmlns:v="urn:schemas-microsoft-com:vml"
      """
          .formatted(OFFICE);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private WordFixture() {}

  /** A document with this in its body. */
  public static WordFixture of(String body) {
    WordFixture fixture = new WordFixture();
    fixture.with(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """);
    fixture.with(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>
        """
            .formatted(OFFICE));
    return fixture.with("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
  }

  private static String part(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s %s>%s</w:%s>"
        .formatted(root, NAMESPACES, content, root);
  }

  public WordFixture with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public WordFixture with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public WordFixture styles(String styles) {
    return with("word/styles.xml", part("styles", styles));
  }

  public WordFixture numbering(String numbering) {
    return with("word/numbering.xml", part("numbering", numbering));
  }

  public WordFixture footnotes(String notes) {
    return related("footnotes", "rIdNotes", "footnotes.xml")
        .with("word/footnotes.xml", part("footnotes", notes));
  }

  public WordFixture related(String type, String id, String target) {
    return relation(type, id, target, "");
  }

  public WordFixture relatedOutside(String type, String id, String target) {
    return relation(type, id, target, " TargetMode=\"External\"");
  }

  private WordFixture relation(String type, String id, String target, String mode) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
            .formatted(id, OFFICE, type, target, mode));
    return with(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static String paragraph(String words) {
    return paragraph("", words);
  }

  public static String paragraph(String properties, String words) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("", words) + "</w:p>";
  }

  public static String styled(String style, String words) {
    return paragraph("<w:pStyle w:val=\"" + style + "\"/>", words);
  }

  public static String item(int list, int level, String words) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        words);
  }

  public static String run(String look, String words) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(look, words);
  }

  /** A list each of whose levels is written so: format and pattern by turns. */
  public static String list(int id, String... levels) {
    StringBuilder list = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
    for (int level = 0; level < levels.length / 2; level++) {
      list.append(
          """
          <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>
          """
              .formatted(level, levels[2 * level], levels[2 * level + 1]));
    }
    return list + "</w:abstractNum>";
  }

  public static String uses(int id, int list) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, list);
  }

  public static String picture(String reference) {
    return """
        <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="河堤"/><a:graphic>
        <a:graphicData><pic:pic><pic:blipFill><a:blip %s/></pic:blipFill></pic:pic></a:graphicData>
        </a:graphic></wp:inline></w:drawing></w:r></w:p>
        """
        .formatted(reference);
  }
}
