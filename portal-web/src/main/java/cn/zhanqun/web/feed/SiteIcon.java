package cn.zhanqun.web.feed;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;

/**
 * The mark of a site in its colour: as a drawing its seal, the first character of its name; as a
 * picture three lines of text, because a server may have no font with Chinese characters.
 */
public final class SiteIcon {

  private static final int SIZE_IN_FAVICON = 32;
  private static final int GRID = 32;

  /** Left, top and width of each line of text on the grid. */
  private static final double[][] LINES = {{8, 8.5, 16}, {8, 14.5, 16}, {8, 20.5, 10}};

  private static final double THICKNESS = 3;

  private final String seal;
  private final String colour;

  /**
   * The mark of one site.
   *
   * @param name of the site in short
   * @param colour such as {@code #981b1e}
   */
  public SiteIcon(String name, String colour) {
    this.seal = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    this.colour = colour;
  }

  public Document drawing() {
    XmlPen pen =
        new XmlPen("svg", "http://www.w3.org/2000/svg", "viewBox", "0 0 32 32")
            .empty("rect", "width", "32", "height", "32", "rx", "4", "fill", colour);
    if (seal.isEmpty()) {
      pen.empty("path", "d", "M8 10h16M8 16h16M8 22h10", "stroke", "#fff", "stroke-width", "3");
    } else {
      pen.element("text", seal, sealAttributes());
    }
    return Document.picture("image/svg+xml", pen.finish());
  }

  private static String[] sealAttributes() {
    return new String[] {
      "x", "16",
      "y", "16.5",
      "fill", "#fff",
      "font-family", "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',serif",
      "font-size", "22",
      "font-weight", "700",
      "text-anchor", "middle",
      "dominant-baseline", "central"
    };
  }

  /**
   * The mark as a PNG.
   *
   * @param size width and height in pixels
   */
  public Document picture(int size) {
    return Document.picture("image/png", png(size));
  }

  private byte[] png(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale((double) size / GRID, (double) size / GRID);
    pen.setColor(Color.decode(colour));
    pen.fillRect(0, 0, GRID, GRID);
    pen.setColor(Color.WHITE);
    for (double[] line : LINES) {
      pen.fill(new Rectangle2D.Double(line[0], line[1], line[2], THICKNESS));
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return png.toByteArray();
  }

  /** In the form that is asked for at {@code /favicon.ico}: a shell of 22 bytes around a PNG. */
  public Document favicon() {
    byte[] png = png(SIZE_IN_FAVICON);
    ByteBuffer icon = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
    icon.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    icon.put((byte) SIZE_IN_FAVICON).put((byte) SIZE_IN_FAVICON).putShort((short) 0);
    icon.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(22);
    return Document.picture("image/x-icon", icon.put(png).array());
  }
}
