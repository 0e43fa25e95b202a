package cn.zhanqun.ejb.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as people send them, good and bad, painted here. */
final class SentPictures {

  private SentPictures() {}

  /** Red above on the left, green above on the right, blue below on the left, white below right. */
  static BufferedImage fourColours(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = picture.createGraphics();
    fill(brush, Color.RED, 0, 0, width, height);
    fill(brush, Color.GREEN, width / 2, 0, width, height);
    fill(brush, Color.BLUE, 0, height / 2, width, height);
    fill(brush, Color.WHITE, width / 2, height / 2, width, height);
    brush.dispose();
    return picture;
  }

  private static void fill(Graphics2D brush, Color colour, int x, int y, int width, int height) {
    brush.setColor(colour);
    brush.fillRect(x, y, width, height);
  }

  /** Grey 0xAC everywhere, a third of it opaque (0x52). */
  static BufferedImage greysWithTransparency() {
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster pixels = colours.createCompatibleWritableRaster(8, 8);
    for (int i = 0; i < 64; i++) {
      pixels.setPixel(i % 8, i / 8, new int[] {0xAC, 0x52});
    }
    return new BufferedImage(colours, pixels, false, null);
  }

  static byte[] encoded(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, format, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static BufferedImage decoded(byte[] content) {
    try {
      return ImageIO.read(new ByteArrayInputStream(content));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** As pictures for pages are often stored: coarse first, then finer. */
  static byte[] progressive(BufferedImage picture) {
    try {
      return PictureEncoding.encode(picture, PictureType.JPEG);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same again and again behind its end: one more look at every pixel each time. */
  static byte[] withScansRepeated(byte[] jpeg, int times) {
    int scan = jpeg.length - 2;
    while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
      scan--;
    }
    int length = jpeg.length - 2 - scan;
    ByteBuffer repeated = ByteBuffer.allocate(jpeg.length + times * length).put(jpeg);
    repeated.position(jpeg.length - 2);
    for (int time = 0; time < times; time++) {
      repeated.put(jpeg, scan, length);
    }
    return repeated.put(jpeg, jpeg.length - 2, 2).array();
  }

  /** The same, said to be of another size. */
  static byte[] saidToBe(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    int frame = 2;
    while ((changed[frame + 1] & 0xFF) != 0xC0 && (changed[frame + 1] & 0xFF) != 0xC2) {
      frame += 2 + ((changed[frame + 2] & 0xFF) << 8 | (changed[frame + 3] & 0xFF));
    }
    ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
    return changed;
  }

  /** An animation of so many frames, most of them cut down to a single pixel. */
  static byte[] endlessAnimation(int frames) throws IOException {
    byte[] one = animation(1);
    byte[] frame = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
    ByteBuffer film = ByteBuffer.allocate(one.length + frames * frame.length).put(one);
    film.position(one.length - 1);
    for (int i = 0; i < frames; i++) {
      film.put(frame);
    }
    return film.put((byte) 0x3B).array();
  }

  /** A photo of four colours as a camera stores it that was held in this way (1 to 8). */
  static byte[] photo(int orientation) {
    byte[] jpeg = encoded(asStored(fourColours(64, 48), orientation), "jpg");
    byte[] exif = exif(orientation);
    return ByteBuffer.allocate(jpeg.length + exif.length)
        .put(jpeg, 0, 2)
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** Turned and mirrored so that a viewer who obeys the orientation sees it upright. */
  private static BufferedImage asStored(BufferedImage upright, int orientation) {
    boolean sideways = orientation >= 5;
    int width = sideways ? upright.getHeight() : upright.getWidth();
    int height = sideways ? upright.getWidth() : upright.getHeight();
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int bottom = height - 1 - y;
        int colour =
            switch (orientation) {
              case 2 -> upright.getRGB(right, y);
              case 3 -> upright.getRGB(right, bottom);
              case 4 -> upright.getRGB(x, bottom);
              case 5 -> upright.getRGB(y, x);
              case 6 -> upright.getRGB(bottom, x);
              case 7 -> upright.getRGB(bottom, right);
              case 8 -> upright.getRGB(y, right);
              default -> upright.getRGB(x, y);
            };
        stored.setRGB(x, y, colour);
      }
    }
    return stored;
  }

  private static byte[] exif(int orientation) {
    byte[] note = "Taken at 34.75 north".getBytes(StandardCharsets.US_ASCII);
    int length = 2 + 6 + 8 + 2 + 12 + 4 + note.length;
    return ByteBuffer.allocate(2 + length)
        .putShort((short) 0xFFE1)
        .putShort((short) length)
        .put("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1))
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .put(note)
        .array();
  }

  /** A few bytes that claim to be a PNG of this size. */
  static byte[] pngHeader(int width, int height) {
    return pngHeader(width, height, 8, 2);
  }

  /**
   * @param bits of each value
   * @param colours what a pixel is made of, as the format numbers it
   */
  static byte[] pngHeader(int width, int height, int bits, int colours) {
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {(byte) bits, (byte) colours, 0, 0, 0})
            .array();
    CRC32 checksum = new CRC32();
    checksum.update(header);
    return ByteBuffer.allocate(8 + 4 + header.length + 4)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .putInt(13)
        .put(header)
        .putInt((int) checksum.getValue())
        .array();
  }

  static byte[] animation(int frames) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int frame = 0; frame < frames; frame++) {
        writer.writeToSequence(new IIOImage(fourColours(20, 10), null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
