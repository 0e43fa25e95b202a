package cn.zhanqun.ejb.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The parts a stored picture is made of, so that a test can say that there is nothing else. */
final class PictureParts {

  private static final Set<String> OF_PNG = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** Frame, tables, scans, and the sixteen bytes by which a JPEG calls itself one. */
  private static final Set<String> OF_JPEG =
      Set.of("e0", "db", "c0", "c1", "c2", "c4", "da", "ee", "dd");

  private PictureParts() {}

  /** The names of the parts that carry something besides pixels, and of what stands behind them. */
  static Set<String> besidesPixels(byte[] picture) {
    Set<String> names = picture[0] == (byte) 0x89 ? chunks(picture) : segments(picture);
    names.removeAll(OF_PNG);
    names.removeAll(OF_JPEG);
    return names;
  }

  private static Set<String> chunks(byte[] png) {
    Set<String> names = new TreeSet<>();
    ByteBuffer rest = ByteBuffer.wrap(png, 8, png.length - 8);
    while (rest.remaining() >= 12 && !names.contains("IEND")) {
      int length = rest.getInt();
      byte[] name = new byte[4];
      rest.get(name);
      names.add(new String(name, StandardCharsets.ISO_8859_1));
      rest.position(rest.position() + length + 4);
    }
    if (rest.hasRemaining()) {
      names.add("behind the end");
    }
    return names;
  }

  private static Set<String> segments(byte[] jpeg) {
    Set<String> names = new TreeSet<>();
    int at = 2;
    while (at + 4 <= jpeg.length) {
      int marker = jpeg[at + 1] & 0xFF;
      if (jpeg[at] != (byte) 0xFF || marker == 0 || (marker >= 0xD0 && marker <= 0xD8)) {
        at++;
      } else {
        names.add(Integer.toHexString(marker));
        at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
      }
    }
    return names;
  }
}
