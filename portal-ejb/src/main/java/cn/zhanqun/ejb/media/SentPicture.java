package cn.zhanqun.ejb.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture as somebody sent it, opened but not yet unpacked: its size can be asked before memory
 * is spent on its pixels. Whatever is wrong inside surfaces as an {@link IOException}.
 */
final class SentPicture implements AutoCloseable {

  private final ImageReader reader;
  private final ExifOrientation orientation;
  private boolean cutOff;

  private SentPicture(ImageReader reader, ExifOrientation orientation) {
    this.reader = reader;
    this.orientation = orientation;
    reader.addIIOReadWarningListener((source, warning) -> cutOff |= tellsOfMissingData(warning));
  }

  static SentPicture open(byte[] sent, String mimeType) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mimeType).next();
    // Metadata is skipped: it is thrown away anyway, and its compressed texts can be bombs.
    reader.setInput(
        new MemoryCacheImageInputStream(new ByteArrayInputStream(sent)),
        false,
        !mimeType.equals("image/gif"));
    return new SentPicture(reader, ExifOrientation.of(sent));
  }

  /** The JPEG reader fills a missing rest with grey and only mumbles about it. */
  private static boolean tellsOfMissingData(String warning) {
    return warning.toLowerCase(Locale.ROOT).contains("premature end");
  }

  int width() throws IOException {
    return carefully(() -> reader.getWidth(0));
  }

  int height() throws IOException {
    return carefully(() -> reader.getHeight(0));
  }

  boolean isAnimated() throws IOException {
    return carefully(() -> reader.getNumImages(true) > 1);
  }

  /** The pixels in sRGB, set upright and no wider than wanted. */
  BufferedImage upright(int widthAtMost) throws IOException {
    BufferedImage unpacked = carefully(() -> reader.read(0, everyNthPixel(widthAtMost)));
    if (cutOff) {
      throw new IIOException("The picture ends before its last line");
    }
    BufferedImage upright = orientation.upright().apply(inPlainColours(unpacked));
    return upright.getWidth() <= widthAtMost ? upright : narrowed(upright, widthAtMost);
  }

  /** Twice the wanted width is enough to scale well from; more would only cost memory. */
  private ImageReadParam everyNthPixel(int widthAtMost) throws IOException {
    int width = orientation.liesOnItsSide() ? reader.getHeight(0) : reader.getWidth(0);
    int step = Math.max(1, width / (2 * widthAtMost));
    ImageReadParam reading = reader.getDefaultReadParam();
    reading.setSourceSubsampling(step, step, 0, 0);
    return reading;
  }

  private static BufferedImage inPlainColours(BufferedImage unpacked) {
    int type =
        unpacked.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_ARGB
            : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(unpacked.getWidth(), unpacked.getHeight(), type);
    if (unpacked.getRaster().getNumBands() == 2) {
      copyGreys(unpacked.getRaster(), plain);
    } else {
      Graphics2D brush = plain.createGraphics();
      brush.drawImage(unpacked, 0, 0, null);
      brush.dispose();
    }
    return plain;
  }

  /** Java takes grey with transparency for linear light and would paint it far too bright. */
  private static void copyGreys(Raster greys, BufferedImage plain) {
    int excessBits = greys.getSampleModel().getSampleSize(0) - 8;
    int[] pixel = new int[2];
    for (int y = 0; y < plain.getHeight(); y++) {
      for (int x = 0; x < plain.getWidth(); x++) {
        greys.getPixel(x, y, pixel);
        int grey = pixel[0] >> excessBits;
        int alpha = pixel[1] >> excessBits;
        plain.setRGB(x, y, (alpha << 24) | (grey << 16) | (grey << 8) | grey);
      }
    }
  }

  private static BufferedImage narrowed(BufferedImage picture, int width) throws IOException {
    return Thumbnails.of(picture).width(width).imageType(picture.getType()).asBufferedImage();
  }

  /** The readers of the platform answer nonsense with whatever exception comes to them. */
  private static <T> T carefully(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (RuntimeException nonsense) {
      throw new IIOException("The picture makes no sense", nonsense);
    }
  }

  @Override
  public void close() {
    reader.dispose();
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
