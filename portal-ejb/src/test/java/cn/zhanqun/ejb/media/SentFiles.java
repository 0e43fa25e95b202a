package cn.zhanqun.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as somebody might send them, each as small as one of its kind can be. */
final class SentFiles {

  private SentFiles() {}

  /**
   * A document whose table of contents names this part.
   *
   * @param entries what else is in it
   */
  static byte[] office(String mainPart, String... entries) {
    return zipped(
        "<Types><Override ContentType='application/vnd." + mainPart + "'/></Types>", entries);
  }

  /** A document whose text is zeros, which pack well. */
  static byte[] officeOfMegabytes(int megabytes) {
    byte[] zeros = new byte[1024 * 1024];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int megabyte = 0; megabyte < megabytes; megabyte++) {
        zip.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String... entries) {
    return zipped("", entries);
  }

  private static byte[] zipped(String contents, String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (!contents.isEmpty()) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(contents.getBytes(StandardCharsets.UTF_8));
      }
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(0);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Three boxes: what it is, its content, and the list of its tracks at the end. */
  static byte[] mp4(String brand, String track) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(box("ftyp", brand + "\0\0\0\1"));
    bytes.writeBytes(box("mdat", "0123456789"));
    bytes.writeBytes(box("moov", "\0\0\0\u0018hdlr\0\0\0\0\0\0\0\0" + track));
    return bytes.toByteArray();
  }

  private static byte[] box(String name, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream box = new DataOutputStream(bytes)) {
      box.writeInt(8 + content.length());
      box.write((name + content).getBytes(ISO_8859_1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] webm() {
    return "\u001aE\u00df\u00a3\u0093B\u0082\u0088webm".getBytes(ISO_8859_1);
  }
}
