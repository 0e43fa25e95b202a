package cn.zhanqun.ejb.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/**
 * A document of Word as somebody handed it in, found harmless. What is read of it is a copy that we
 * write ourselves: only its text, its own pictures and its links are in it, every paragraph already
 * said to be what it is, so that the converter meets nothing it could follow or stumble over.
 */
public final class WordFile {

  public static final int MEGABYTES_ALLOWED = 30;

  private static final String MAIN = "word/document.xml";
  private static final List<String> NOTES = List.of("footnotes", "endnotes");
  private static final List<String> PICTURES =
      List.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "emf", "wmf", "svg");

  private final WordPackage content;
  private final WordLosses losses = new WordLosses();

  private WordFile(WordPackage content) {
    this.content = content;
  }

  /**
   * Looks the file through.
   *
   * @throws WordRefused with the reason why it cannot be read
   */
  public static WordFile open(byte[] sent) {
    return new WordFile(WordPackage.open(sent));
  }

  /** Reads what it says. */
  public WordDocument read() {
    String main = mainPart();
    Document text = part(main).map(WordXml::read).orElseThrow(WordRefused::broken);
    WordRelations relations = relationsOf(main);
    WordParagraphs paragraphs = settled(text, relations);
    String title = paragraphs.takeTitle();
    String subtitle = paragraphs.takeSubtitle();
    paragraphs.settle();
    noteHeadersAndFooters(relations);
    WordHtml html = new WordHtml(converted(text, relations), losses);
    html.settle();
    return new WordDocument(
        title, subtitle, html.html(), List.copyOf(html.pictures()), losses.list());
  }

  private String mainPart() {
    String named =
        part("_rels/.rels")
            .map(WordXml::read)
            .map(relations -> WordRelations.read(relations, "").partOf("officeDocument"))
            .orElse("");
    return named.isEmpty() ? MAIN : named;
  }

  private Optional<byte[]> part(String name) {
    return content.text(name);
  }

  private WordRelations relationsOf(String part) {
    int file = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, file);
    WordRelations relations =
        part(folder + "_rels/" + part.substring(file) + ".rels")
            .map(WordXml::read)
            .map(xml -> WordRelations.read(xml, folder))
            .orElseGet(WordRelations::none);
    relations.keepOnly(content::has);
    return relations;
  }

  private WordParagraphs settled(Document text, WordRelations relations) {
    new WordRevisions(text, losses).settle();
    new WordDrawings(text, relations, losses).settle();
    return new WordParagraphs(text, styles(), numbering());
  }

  private WordStyles styles() {
    return part("word/styles.xml")
        .map(WordXml::read)
        .map(WordStyles::read)
        .orElseGet(WordStyles::none);
  }

  private WordNumbering numbering() {
    return part("word/numbering.xml")
        .map(WordXml::read)
        .map(WordNumbering::read)
        .orElseGet(WordNumbering::none);
  }

  private void noteHeadersAndFooters(WordRelations relations) {
    for (String kind : List.of("header", "footer")) {
      if (!relations.partOf(kind).isEmpty()) {
        losses.note(WordLoss.Kind.HEADER_OR_FOOTER);
      }
    }
  }

  private String converted(Document text, WordRelations relations) {
    try {
      return new DocumentConverter()
          .disableEmbeddedStyleMap()
          .addStyleMap("u => u")
          .imageConverter(WordFile::nameOf)
          .convertToHtml(new ByteArrayInputStream(copy(text, relations)))
          .getValue();
    } catch (IOException | RuntimeException stumbled) {
      // The converter answers what makes no sense with whatever exception comes to it.
      throw WordRefused.broken();
    }
  }

  /** In our copy a picture consists of its own name; the real one is unpacked when it is wanted. */
  private static Map<String, String> nameOf(Image picture) throws IOException {
    return Map.of(
        "src",
        new String(picture.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        "alt",
        picture.getAltText().orElse(""));
  }

  private byte[] copy(Document text, WordRelations relations) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    Map<String, String> notes = new HashMap<>();
    Map<String, byte[]> parts = new HashMap<>();
    parts.put(MAIN, WordXml.write(text));
    relations.pictures().forEach(name -> parts.put(name, utf8(name)));
    for (String kind : NOTES) {
      String part = relations.partOf(kind);
      part(part)
          .map(WordXml::read)
          .ifPresent(
              xml -> {
                WordRelations own = relationsOf(part);
                settled(xml, own).settle();
                own.pictures().forEach(name -> parts.put(name, utf8(name)));
                parts.put("word/" + kind + ".xml", WordXml.write(xml));
                parts.put("word/_rels/" + kind + ".xml.rels", utf8(own.written(Map.of())));
                notes.put(kind, "word/" + kind + ".xml");
              });
    }
    parts.put("word/_rels/document.xml.rels", utf8(relations.written(notes)));
    parts.put("_rels/.rels", utf8(WordRelations.none().written(Map.of("officeDocument", MAIN))));
    parts.put("[Content_Types].xml", utf8(contentTypes()));
    write(parts, copy);
    return copy.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String contentTypes() {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    PICTURES.forEach(
        ending ->
            types.append(
                "<Default Extension=\"%s\" ContentType=\"image/%s\"/>".formatted(ending, ending)));
    return types.append("</Types>").toString();
  }

  private static void write(Map<String, byte[]> parts, ByteArrayOutputStream copy) {
    try (ZipOutputStream zip = new ZipOutputStream(copy)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Unpacks pictures of the document, one at a time; one that is too large comes empty. */
  public void unpack(List<String> pictures, BiConsumer<String, byte[]> taking) {
    content.unpack(new HashSet<>(pictures), taking);
  }
}
