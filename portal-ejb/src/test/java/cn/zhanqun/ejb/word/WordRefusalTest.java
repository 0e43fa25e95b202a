package cn.zhanqun.ejb.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, or were made to do harm, are refused with the reason. */
class WordRefusalTest {

  private static final String DOCTYPE =
      "<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad_files")
  void a_bad_file_is_refused_and_said_why(String why, byte[] file) {
    WordRefused refused = assertThrows(WordRefused.class, () -> WordFile.open(file).read());

    assertEquals("refusal.word." + why, refused.messageKey());
  }

  static Stream<Arguments> bad_files() {
    byte[] whole = good().bytes();
    byte[] changed = whole.clone();
    Arrays.fill(changed, 60, 90, (byte) 0x7F);
    return Stream.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("other-kind", latin("%PDF-1.7")),
        Arguments.of("other-kind", latin("<html>")),
        Arguments.of("other-kind", good().with("[Content_Types].xml", "<Types/>").bytes()),
        Arguments.of("old-format", ole("WordDocument")),
        Arguments.of("old-format", latin("{\\rtf1 }")),
        Arguments.of("encrypted", ole("EncryptedPackage")),
        Arguments.of("encrypted", withFlag(whole)),
        Arguments.of("broken", Arrays.copyOf(whole, 200)),
        Arguments.of("broken", changed),
        Arguments.of("broken", good().with("word/document.xml", "<w:document").bytes()),
        Arguments.of("broken", good().with("word/document.xml", "").bytes()),
        Arguments.of("has-macros", good().with("word/vbaProject.bin", "x").bytes()),
        Arguments.of("has-macros", good().with("word/activeX/activeX1.xml", "<x/>").bytes()),
        Arguments.of(
            "has-macros",
            good().with("[Content_Types].xml", "wordprocessingml macroEnabled.main").bytes()),
        Arguments.of("not-harmless", good().with("word/document.xml", DOCTYPE + "<d/>").bytes()),
        Arguments.of("not-harmless", good().with("word/styles.xml", DOCTYPE + "<d/>").bytes()),
        Arguments.of("not-harmless", good().with("a.bin", new byte[50_000_000]).bytes()),
        Arguments.of("not-harmless", deep(300)),
        Arguments.of("not-harmless", manyEntries()),
        Arguments.of("not-harmless", good().with("WORD/document.xml", "<d/>").bytes()),
        Arguments.of("too-long", good().with("word/document.xml", noise(9_000_000)).bytes()),
        Arguments.of(
            "too-long",
            good()
                .with("x.bin", noise(4_000_000))
                .with("word/document.xml", many(250_000))
                .bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a.xml", "word/../../a", "/etc/a", "word\\a", "c:a", "a\u0000b", "a\u202Eb"})
  void a_name_that_leads_elsewhere_is_refused(String name) {
    byte[] file = good().with(name, "x").bytes();

    WordRefused refused = assertThrows(WordRefused.class, () -> WordFile.open(file));

    assertEquals("refusal.word.not-harmless", refused.messageKey());
  }

  @Test
  void a_span_over_two_thousand_million_columns_is_none() {
    WordFile file =
        WordFile.open(
            WordFixture.of(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>"
                        + WordFixture.paragraph("镇")
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());

    assertEquals("<table><tbody><tr><td><p>镇</p></td></tr></tbody></table>", file.read().html());
  }

  private static WordFixture good() {
    return WordFixture.of(WordFixture.paragraph("值班"));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] ole(String stream) {
    String name =
        new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return latin("\u00D0\u00CF\u0011\u00E0" + "\0".repeat(600) + name);
  }

  /** The first bit of the flags of the first entry says that it is encrypted. */
  private static byte[] withFlag(byte[] zip) {
    byte[] encrypted = zip.clone();
    encrypted[6] |= 1;
    return encrypted;
  }

  private static byte[] deep(int depth) {
    return good().with("word/document.xml", "<w>".repeat(depth) + "</w>".repeat(depth)).bytes();
  }

  private static byte[] manyEntries() {
    WordFixture fixture = good();
    for (int entry = 0; entry < 2_001; entry++) {
      fixture.with("word/media/" + entry, "x");
    }
    return fixture.bytes();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static String many(int elements) {
    return "<w>" + "<p/>".repeat(elements) + "</w>";
  }
}
