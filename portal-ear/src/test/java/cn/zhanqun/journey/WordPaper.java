package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A notice written in Word: a title, a list, a picture, a remark of a colleague. */
final class WordPaper {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String CONTENTS =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="png" ContentType="image/png"/>
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>
      """;
  private static final String NUMBERING =
      """
      <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>
      <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
      """;
  private static final String TEXT =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
       xmlns:r="%s" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
       xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
      <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="44"/></w:rPr>
      <w:t>%s</w:t></w:r></w:p>
      <w:p><w:r><w:t>各村按时上灯</w:t></w:r><w:del><w:r><w:delText>内部口径</w:delText></w:r></w:del>
      <w:r><w:commentReference w:id="1"/></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
      <w:r><w:t>查灯</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
      <w:r><w:t>换灯</w:t></w:r></w:p>
      <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="桥头的灯"/><a:graphic>
      <a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></pic:pic>
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      </w:body></w:document>
      """;

  private WordPaper() {}

  static byte[] titled(String title) {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(paper)) {
      put(zip, "[Content_Types].xml", CONTENTS.getBytes(UTF_8));
      put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relation("image", "media/lamp.png"));
      put(zip, "word/document.xml", TEXT.formatted(OFFICE, title).getBytes(UTF_8));
      put(zip, "word/numbering.xml", NUMBERING.getBytes(UTF_8));
      put(zip, "word/media/lamp.png", TestFiles.picture());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return paper.toByteArray();
  }

  private static byte[] relation(String type, String target) {
    return RELATIONS.formatted(OFFICE, type, target).getBytes(UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }
}
