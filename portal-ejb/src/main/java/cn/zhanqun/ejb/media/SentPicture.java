package cn.zhanqun.ejb.media;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * A picture as somebody sent it, opened but not yet unpacked: its size can be asked before memory
 * is spent on its pixels, and unpacking keeps within what it is given, leaving out lines and
 * columns of what is too large. Whatever is wrong inside surfaces as an {@link IOException}.
 */
final class SentPicture implements AutoCloseable {

  private static final int BYTES_OF_A_DRAWN_PIXEL = 4;

  /** Of a picture of which even less would fit, nothing worth looking at would be left. */
  private static final int COARSER_AT_MOST = 4;

  private final ImageReader reader;
  private final ExifOrientation orientation;
  private final JpegFrame frame;
  private final int bytesSent;
  private final boolean isJpeg;
  private boolean cutOff;

  private SentPicture(ImageReader reader, byte[] sent, boolean isJpeg) {
    this.reader = reader;
    this.orientation = ExifOrientation.of(sent);
    this.frame = JpegFrame.of(isJpeg ? sent : new byte[0]);
    this.bytesSent = sent.length;
    this.isJpeg = isJpeg;
    reader.addIIOReadWarningListener((source, warning) -> cutOff |= tellsOfMissingData(warning));
  }

  static SentPicture open(byte[] sent, String mimeType) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mimeType).next();
    // Metadata is skipped: it is thrown away anyway, and its compressed texts can be bombs.
    reader.setInput(new PictureBytes(sent), false, !mimeType.equals("image/gif"));
    return new SentPicture(reader, sent, mimeType.equals("image/jpeg"));
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

  /** Colours as a printing house mixes them, which screens and our readers of pictures can't. */
  boolean isForPrint() {
    return frame.colours() == 4;
  }

  /** Whether a second frame follows; how many more there are nobody counts. */
  boolean isAnimated() throws IOException {
    try {
      return !isJpeg && reader.getFormatName().equalsIgnoreCase("gif") && reader.getWidth(1) > 0;
    } catch (IndexOutOfBoundsException onlyOne) {
      return false;
    } catch (IOException | RuntimeException brokenLater) {
      return true;
    }
  }

  /** How many bytes of pixels a reader goes through until it is at the end. */
  long bytesGoneThrough() throws IOException {
    long pixels = (long) width() * height();
    return isJpeg ? pixels * frame.scans() : pixels * bitsOfAPixel() / 8;
  }

  /**
   * Whether it can be unpacked for this width within so much memory, the bytes that were sent
   * included.
   */
  boolean fits(int widthAtMost, long memory) throws IOException {
    return stepWithin(widthAtMost, memory) > 0;
  }

  /** The pixels in sRGB, set upright and no wider than wanted. */
  BufferedImage upright(int widthAtMost, long memory) throws IOException {
    ImageReadParam reading = reader.getDefaultReadParam();
    int step = stepWithin(widthAtMost, memory);
    reading.setSourceSubsampling(step, step, 0, 0);
    BufferedImage unpacked = carefully(() -> reader.read(0, reading));
    if (cutOff) {
      throw new IIOException("The picture ends before its last line");
    }
    BufferedImage narrow = inPlainColours(unpacked, widthAtMost);
    return orientation.isUpright() ? narrow : orientation.upright().apply(narrow);
  }

  /**
   * Every how-manieth line and column is read: of more than twice the wanted width a part is enough
   * to draw well from, and of what does not fit into the memory less must do; 0 for nothing of it.
   */
  private int stepWithin(int widthAtMost, long memory) throws IOException {
    long left = memory - bytesSent - frame.bytesHeld((long) width() * height());
    int enough = Math.max(1, uprightWidth(width(), height()) / (2 * widthAtMost));
    for (int step = enough; step <= COARSER_AT_MOST * enough; step++) {
      int width = (width() + step - 1) / step;
      int height = (height() + step - 1) / step;
      if (memoryFor(width, height, widthAtMost) <= left) {
        return step;
      }
    }
    return 0;
  }

  private long memoryFor(int width, int height, int widthAtMost) throws IOException {
    long unpacked = (long) width * height * bitsOfAPixel() / 8;
    double shrunk = Math.min(1, (double) widthAtMost / uprightWidth(width, height));
    long drawn = (long) (width * shrunk * height * shrunk * BYTES_OF_A_DRAWN_PIXEL);
    int drawings = orientation.isUpright() ? 1 : 2;
    return unpacked + (shrunk == 1 && orientation.isUpright() && isPlain() ? 0 : drawings * drawn);
  }

  private int uprightWidth(int width, int height) {
    return orientation.liesOnItsSide() ? height : width;
  }

  private int bitsOfAPixel() throws IOException {
    return carefully(() -> colours().getPixelSize());
  }

  private boolean isPlain() throws IOException {
    return carefully(() -> isPlain(reader.getImageTypes(0).next().getBufferedImageType()));
  }

  private ColorModel colours() throws IOException {
    return reader.getImageTypes(0).next().getColorModel();
  }

  /** What can be written as it was read. */
  private static boolean isPlain(int type) {
    return type == BufferedImage.TYPE_3BYTE_BGR
        || type == BufferedImage.TYPE_4BYTE_ABGR
        || type == BufferedImage.TYPE_BYTE_GRAY;
  }

  private BufferedImage inPlainColours(BufferedImage unpacked, int widthAtMost) {
    int width = unpacked.getWidth();
    int height = unpacked.getHeight();
    double shrunk = Math.min(1, (double) widthAtMost / uprightWidth(width, height));
    if (shrunk == 1 && isPlain(unpacked.getType()) && orientation.isUpright()) {
      return unpacked;
    }
    return Shrinking.shrink(
        unpacked,
        (int) Math.max(1, Math.round(width * shrunk)),
        (int) Math.max(1, Math.round(height * shrunk)));
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
