package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What journeys bring along: pages of the project's own, a picture, and the shared test data. */
final class TestFiles {

  private TestFiles() {}

  /** A page written for this project. */
  static String own(String name) {
    try (InputStream file = TestFiles.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the shared test data, where it is at hand; otherwise the test says it was not. */
  static Optional<byte[]> shared(String path) {
    Optional<Path> found =
        Optional.ofNullable(System.getenv("PORTAL_TESTDATA"))
            .map(folder -> House.folder().resolve(folder).resolve(path))
            .filter(Files::isRegularFile);
    if (found.isEmpty()) {
      System.out.println("Not there, not tried: PORTAL_TESTDATA/" + path);
    }
    return found.map(TestFiles::bytes);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small grey PNG. */
  static byte[] picture() {
    return pictureOf(4);
  }

  /** A small grey PNG as wide as this. */
  static byte[] pictureOf(int width) {
    return pictureOf(width, 3);
  }

  /** A grey PNG of this size. */
  static byte[] pictureOf(int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
