package cn.zhanqun.ejb.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * Tells what a file is from what is in it. The name is believed in one thing only: whether lines of
 * plain text are a table.
 */
final class FileRecogniser {

  private static final int HEAD = 4096;
  private static final int DOCTYPE_WITHIN = 64;

  /** The name of the box with the tracks, as four letters in one number. */
  private static final int MOOV = 0x6d6f6f76;

  /** More than an index of a recording's parts ever has. */
  private static final int LARGEST_INDEX = 64 * 1024 * 1024;

  private static final List<String> BRANDS_OF_MP4 =
      List.of("isom", "iso", "mp4", "avc1", "M4V", "M4A", "M4B", "dash", "mmp4", "MSNV");
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private final Tika types = new Tika();

  /**
   * @param givenName what the sender called it
   * @param shownName what refusals call it
   */
  FileType recognise(Path file, String givenName, String shownName) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      throw new FileBroken(shownName);
    }
    if (startsWith(head, 0, "%PDF-")) {
      return FileType.PDF;
    }
    if (startsWith(head, 0, "PK\3\4")) {
      return new OfficeDocument(file, shownName).type();
    }
    if (startsWith(head, 4, "ftyp")) {
      return recording(file, head, shownName);
    }
    if (startsWith(head, 0, "\u001aE\u00df\u00a3") && namesWebm(head)) {
      return FileType.WEBM;
    }
    return soundOrText(file, head, givenName, shownName);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(HEAD);
    }
  }

  private static boolean startsWith(byte[] head, int at, String magic) {
    return latin(head).startsWith(magic, at);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean namesWebm(byte[] head) {
    int doctype = latin(head).indexOf("webm");
    return doctype > 0 && doctype < DOCTYPE_WITHIN;
  }

  /** A recording without pictures is sound, whatever it is called. */
  private static FileType recording(Path file, byte[] head, String shownName) throws IOException {
    if (BRANDS_OF_MP4.stream().noneMatch(brand -> startsWith(head, 8, brand))) {
      throw new FileKindNotTaken(shownName);
    }
    String index = index(file).orElseThrow(() -> new FileBroken(shownName));
    return index.contains("vide") ? FileType.MP4 : FileType.M4A;
  }

  /** The box that says what tracks there are; it stands at the beginning or at the end. */
  private static Optional<String> index(Path file) throws IOException {
    try (FileChannel content = FileChannel.open(file)) {
      long at = 0;
      while (at + 16 <= content.size()) {
        ByteBuffer box = read(content, at, 16);
        long size = Integer.toUnsignedLong(box.getInt());
        int name = box.getInt();
        long length = size == 1 ? box.getLong() : size == 0 ? content.size() - at : size;
        if (length < 8 || length > content.size() - at) {
          return Optional.empty();
        }
        if (name == MOOV) {
          return Optional.of(
              latin(read(content, at, (int) Math.min(length, LARGEST_INDEX)).array()));
        }
        at += length;
      }
      return Optional.empty();
    }
  }

  private static ByteBuffer read(FileChannel content, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && content.read(bytes, at + bytes.position()) >= 0) {
      // goes on until it has all of it
    }
    return bytes.flip();
  }

  private FileType soundOrText(Path file, byte[] head, String givenName, String shownName)
      throws IOException {
    return switch (types.detect(head)) {
      case "audio/mpeg" -> FileType.MP3;
      // Chinese in an older encoding looks like anything; what has no control signs in it is text.
      case "text/plain", "application/octet-stream" -> {
        if (CHARSETS.stream().noneMatch(charset -> isText(file, charset))) {
          throw new FileKindNotTaken(shownName);
        }
        yield givenName.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.TABLE : FileType.TEXT;
      }
      default -> throw new FileKindNotTaken(shownName);
    };
  }

  private static boolean isText(Path file, Charset charset) {
    char[] piece = new char[HEAD];
    try (Reader characters = Files.newBufferedReader(file, charset)) {
      for (int read = characters.read(piece); read >= 0; read = characters.read(piece)) {
        for (int i = 0; i < read; i++) {
          if (piece[i] < ' ' && "\t\r\n\f".indexOf(piece[i]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException otherBytes) {
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
