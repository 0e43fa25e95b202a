package cn.zhanqun.ejb.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The zip that a .docx is, looked through once from beginning to end before anybody believes it: no
 * bomb, no program, no name that leads out of it, no entry twice. Of its parts only those with text
 * in them are kept in memory.
 */
final class WordPackage {

  private static final int ENTRIES_AT_MOST = 2_000;
  private static final long UNPACKED_AT_MOST = 200L * 1024 * 1024;
  private static final int RATIO_AT_MOST = 100;

  /** Small files may well shrink to less than a hundredth. */
  private static final int NO_BOMB = 1024 * 1024;

  private static final int LONGEST_TEXT = 8 * 1024 * 1024;
  private static final int LARGEST_PICTURE = 20 * 1024 * 1024;

  private static final Pattern ODD_NAME =
      Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|^/.*|.*[\\\\:\\p{Cc}\\p{Cf}].*", Pattern.DOTALL);
  private static final Pattern TEXT =
      Pattern.compile(
          "\\[content_types]\\.xml|_rels/\\.rels|word/[^/]+\\.xml|word/_rels/[^/]+\\.rels");
  private static final Pattern PROGRAM = Pattern.compile(".*vbaproject\\.bin|.*/activex/.*");

  private final byte[] sent;
  private final Map<String, byte[]> texts = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private WordPackage(byte[] sent) {
    this.sent = sent;
  }

  /**
   * Looks through the whole file.
   *
   * @throws WordRefused when anything in it is not as in a document
   */
  static WordPackage open(byte[] sent) {
    requireZip(sent);
    WordPackage opened = new WordPackage(sent);
    opened.walk(opened::lookAt);
    opened.requireDocument();
    return opened;
  }

  private static void requireZip(byte[] sent) {
    if (sent.length == 0) {
      throw WordRefused.empty();
    }
    if (startsWith(sent, "\u00D0\u00CF\u0011\u00E0")) {
      throw contains(sent, "EncryptedPackage") ? WordRefused.encrypted() : WordRefused.oldFormat();
    }
    if (!startsWith(sent, "PK\3\4")) {
      throw startsWith(sent, "{\\rtf") ? WordRefused.oldFormat() : WordRefused.otherKind();
    }
  }

  private static boolean startsWith(byte[] sent, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    return sent.length >= wanted.length
        && Arrays.equals(sent, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static boolean contains(byte[] sent, String streamName) {
    String content = new String(sent, StandardCharsets.ISO_8859_1);
    byte[] wanted = streamName.getBytes(StandardCharsets.UTF_16LE);
    return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  private void walk(Visitor visitor) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        visitor.visit(entry.getName(), zip);
      }
    } catch (ZipException unreadable) {
      throw String.valueOf(unreadable.getMessage()).contains("encrypted")
          ? WordRefused.encrypted()
          : WordRefused.broken();
    } catch (IOException | IllegalArgumentException damaged) {
      throw WordRefused.broken();
    }
  }

  private void lookAt(String name, InputStream content) throws IOException {
    if (ODD_NAME.matcher(name).matches() || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw WordRefused.notHarmless();
    }
    if (names.size() > ENTRIES_AT_MOST) {
      throw WordRefused.notHarmless();
    }
    if (PROGRAM.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      throw WordRefused.hasMacros();
    }
    if (TEXT.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      texts.put(name.toLowerCase(Locale.ROOT), text(content));
    } else {
      unpack(content, Integer.MAX_VALUE, OutputStream.nullOutputStream());
    }
  }

  private byte[] text(InputStream content) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    if (!unpack(content, LONGEST_TEXT, text)) {
      throw WordRefused.tooLong();
    }
    return text.toByteArray();
  }

  private boolean unpack(InputStream content, int bytesAtMost, OutputStream to) throws IOException {
    byte[] piece = new byte[65_536];
    long size = 0;
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      size += read;
      count(read);
      if (size > bytesAtMost) {
        return false;
      }
      to.write(piece, 0, read);
    }
    return true;
  }

  private void count(int bytes) {
    unpacked += bytes;
    boolean isBomb = unpacked > NO_BOMB && unpacked / RATIO_AT_MOST > sent.length;
    if (isBomb || unpacked > UNPACKED_AT_MOST) {
      throw WordRefused.notHarmless();
    }
  }

  private void requireDocument() {
    String contents =
        text("[content_types].xml")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow(names.isEmpty() ? WordRefused::broken : WordRefused::otherKind);
    if (contents.contains("macroEnabled")) {
      throw WordRefused.hasMacros();
    }
    if (!contents.contains("wordprocessingml")) {
      throw WordRefused.otherKind();
    }
  }

  /** The bytes of a part with text in it; its name in small letters. */
  Optional<byte[]> text(String name) {
    return Optional.ofNullable(texts.get(name.toLowerCase(Locale.ROOT)));
  }

  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Unpacks these parts, one at a time, in the order in which they lie in the file. */
  void unpack(Set<String> wanted, BiConsumer<String, byte[]> taking) {
    unpacked = 0;
    walk(
        (name, content) -> {
          if (wanted.contains(name)) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            boolean isWhole = unpack(content, LARGEST_PICTURE, picture);
            taking.accept(name, isWhole ? picture.toByteArray() : new byte[0]);
          }
        });
  }

  private interface Visitor {
    void visit(String name, InputStream content) throws IOException;
  }
}
