package cn.zhanqun.ejb.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture drawn for the demo: a village under a hill by night. */
final class DemoPicture {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int HOUSES = 9;

  private DemoPicture() {}

  static byte[] villageByNight() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = picture.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawSky(brush);
    drawHill(brush, 520, 260, new Color(0x23344a));
    drawHill(brush, 640, 140, new Color(0x182636));
    drawHouses(brush);
    brush.dispose();
    return png(picture);
  }

  private static void drawSky(Graphics2D brush) {
    brush.setPaint(new GradientPaint(0, 0, new Color(0x16243a), 0, HEIGHT, new Color(0x6f7f95)));
    brush.fillRect(0, 0, WIDTH, HEIGHT);
    brush.setColor(new Color(0xf3e8c8));
    brush.fillOval(930, 110, 120, 120);
  }

  private static void drawHill(Graphics2D brush, int foot, int height, Color colour) {
    Polygon hill = new Polygon();
    hill.addPoint(0, HEIGHT);
    for (int x = 0; x <= WIDTH; x += 20) {
      hill.addPoint(x, foot - (int) (height * Math.pow(Math.sin(Math.PI * x / WIDTH + 0.4), 2)));
    }
    hill.addPoint(WIDTH, HEIGHT);
    brush.setColor(colour);
    brush.fillPolygon(hill);
  }

  private static void drawHouses(Graphics2D brush) {
    for (int house = 0; house < HOUSES; house++) {
      int x = 90 + house * 130;
      int y = 660 + (house % 3) * 30;
      brush.setColor(new Color(0x0e1722));
      brush.fillRect(x, y, 84, 56);
      brush.fillPolygon(new int[] {x - 10, x + 42, x + 94}, new int[] {y, y - 34, y}, 3);
      brush.setColor(house % 2 == 0 ? new Color(0xf6cf7a) : new Color(0x2c3b50));
      brush.fillRect(x + 16, y + 18, 20, 20);
    }
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
