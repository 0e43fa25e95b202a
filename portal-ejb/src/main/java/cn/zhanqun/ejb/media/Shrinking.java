package cn.zhanqun.ejb.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * Draws a picture smaller, in plain colours, each new pixel the mean of what lay under it. It goes
 * through the picture in strips, so that no second one of the full size is ever in memory.
 */
final class Shrinking {

  private static final int STRIP = 32;
  private static final int CHANNELS = 4;

  private final BufferedImage from;
  private final BufferedImage to;

  /** Of each new line what has been gathered so far: alpha, red, green, blue. */
  private final float[] line;

  private Shrinking(BufferedImage from, int width, int height) {
    this.from = from;
    this.to =
        new BufferedImage(
            width,
            height,
            from.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    this.line = new float[width * CHANNELS];
  }

  /**
   * @param width not more than the picture has
   * @param height not more than the picture has
   */
  static BufferedImage shrink(BufferedImage picture, int width, int height) {
    return new Shrinking(picture, width, height).drawn();
  }

  private BufferedImage drawn() {
    for (int top = 0; top < from.getHeight(); top += STRIP) {
      int lines = Math.min(STRIP, from.getHeight() - top);
      BufferedImage strip =
          inPlainColours(from.getSubimage(0, top, from.getWidth(), lines), to.getType());
      if (to.getWidth() == from.getWidth() && to.getHeight() == from.getHeight()) {
        to.setRGB(0, top, to.getWidth(), lines, colours(strip, 0, lines), 0, to.getWidth());
      } else {
        for (int y = 0; y < lines; y++) {
          gather(colours(strip, y, 1), top + y);
        }
      }
    }
    return to;
  }

  private static int[] colours(BufferedImage strip, int y, int lines) {
    return strip.getRGB(0, y, strip.getWidth(), lines, null, 0, strip.getWidth());
  }

  private static BufferedImage inPlainColours(BufferedImage strip, int type) {
    BufferedImage plain = new BufferedImage(strip.getWidth(), strip.getHeight(), type);
    if (strip.getRaster().getNumBands() == 2) {
      copyGreys(strip.getRaster(), plain);
    } else {
      Graphics2D brush = plain.createGraphics();
      brush.drawImage(strip, 0, 0, null);
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

  /** A line of the old picture lies under one line of the new one, or across two. */
  private void gather(int[] colours, int y) {
    double scale = (double) to.getHeight() / from.getHeight();
    double begin = y * scale;
    double end = (y + 1) * scale;
    int first = Math.min((int) begin, to.getHeight() - 1);
    double border = Math.min(end, first + 1.0);
    addLine(colours, border - begin);
    if (end >= first + 1.0 - 1e-9 || y == from.getHeight() - 1) {
      draw(first);
      if (end > border + 1e-9 && first + 1 < to.getHeight()) {
        addLine(colours, end - border);
      }
    }
  }

  private void addLine(int[] colours, double weight) {
    double scale = (double) to.getWidth() / colours.length;
    for (int x = 0; x < colours.length; x++) {
      double begin = x * scale;
      double end = (x + 1) * scale;
      int first = Math.min((int) begin, to.getWidth() - 1);
      double border = Math.min(end, first + 1.0);
      addPixel(colours[x], first, (float) (weight * (border - begin)));
      if (end > border && first + 1 < to.getWidth()) {
        addPixel(colours[x], first + 1, (float) (weight * (end - border)));
      }
    }
  }

  /** What shines through counts the less. */
  private void addPixel(int colour, int x, float weight) {
    float alpha = weight * (colour >>> 24);
    int at = x * CHANNELS;
    line[at] += alpha;
    line[at + 1] += alpha * ((colour >> 16) & 0xFF);
    line[at + 2] += alpha * ((colour >> 8) & 0xFF);
    line[at + 3] += alpha * (colour & 0xFF);
  }

  private void draw(int y) {
    int[] drawn = new int[to.getWidth()];
    for (int x = 0; x < drawn.length; x++) {
      int at = x * CHANNELS;
      float alpha = line[at];
      if (alpha > 0) {
        drawn[x] =
            (level(alpha) << 24)
                | (level(line[at + 1] / alpha) << 16)
                | (level(line[at + 2] / alpha) << 8)
                | level(line[at + 3] / alpha);
      }
    }
    to.setRGB(0, y, drawn.length, 1, drawn, 0, drawn.length);
    Arrays.fill(line, 0);
  }

  private static int level(float value) {
    return Math.max(0, Math.min(255, Math.round(value)));
  }
}
