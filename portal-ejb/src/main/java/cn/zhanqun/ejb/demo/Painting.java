package cn.zhanqun.ejb.demo;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A flat picture in the making: sky, hills, water, fields, roofs and trees, laid one over the other
 * like cut paper. Places are told in thousandths of its width and height, so that a scene suits any
 * shape; the same seed always gives the same picture.
 */
final class Painting {

  private static final int THOUSAND = 1000;

  private final BufferedImage paper;
  private final Graphics2D brush;
  private final Random chance;
  private final double wide;
  private final double high;

  Painting(int width, int height, long seed) {
    paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    brush = paper.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chance = new Random(seed);
    wide = width / (double) THOUSAND;
    high = height / (double) THOUSAND;
  }

  /** The finished picture as a JPEG file. */
  byte[] finished() {
    brush.dispose();
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      ImageIO.write(paper, "jpeg", file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** From the upper colour to the lower one, down to the horizon and behind everything. */
  void sky(int upper, int lower, double horizon) {
    brush.setPaint(
        new GradientPaint(0, 0, new Color(upper), 0, (float) (horizon * high), new Color(lower)));
    brush.fill(new Rectangle2D.Double(0, 0, paper.getWidth(), paper.getHeight()));
  }

  /** A sun or a moon with its glow. */
  void disc(double x, double y, double radius, int colour) {
    for (int ring = 3; ring >= 1; ring--) {
      through(0.12, colour, circle(x, y, radius * (1 + 0.55 * ring)));
    }
    fill(colour, circle(x, y, radius));
  }

  void stars(int count, double lowest) {
    for (int i = 0; i < count; i++) {
      double size = 0.8 + 1.6 * chance.nextDouble();
      through(
          0.4 + 0.6 * chance.nextDouble(),
          0xfff6dd,
          circle(between(0, THOUSAND), between(0, lowest), size));
    }
  }

  void clouds(int count, double from, double to, int colour) {
    for (int i = 0; i < count; i++) {
      double x = between(-50, 900);
      double y = between(from, to);
      double length = between(120, 300);
      for (int strip = 0; strip < 3; strip++) {
        through(0.35, colour, pill(x + 30 * strip, y - 14 * strip, length - 50 * strip, 22));
      }
    }
  }

  /** A row of hills; the ground below them is theirs. */
  void hills(double top, double height, int colour) {
    double first = between(0, 7);
    double second = between(0, 7);
    double third = between(0, 7);
    Path2D line = new Path2D.Double();
    line.moveTo(0, paper.getHeight());
    for (int x = 0; x <= THOUSAND; x += 4) {
      double wave =
          0.55 * Math.sin(x / 150.0 + first)
              + 0.3 * Math.sin(x / 62.0 + second)
              + 0.15 * Math.sin(x / 27.0 + third);
      line.lineTo(x * wide, (top + height * (0.5 - 0.5 * wave)) * high);
    }
    line.lineTo(paper.getWidth(), paper.getHeight());
    line.closePath();
    fill(colour, line);
  }

  /** The steps that farmers cut into the loess, from pale above to dark below. */
  void terraces(double top, int steps, int pale, int dark) {
    for (int step = 0; step < steps; step++) {
      double share = step / (double) steps;
      hills(
          top + (THOUSAND - top) * share,
          70 - 30 * share,
          mixed(pale, dark, share * (step % 2 == 0 ? 1 : 0.8)));
    }
  }

  /** A piece of ground between two heights. */
  void ground(double top, int near, int far) {
    brush.setPaint(
        new GradientPaint(
            0, (float) (top * high), new Color(far), 0, paper.getHeight(), new Color(near)));
    brush.fill(new Rectangle2D.Double(0, top * high, paper.getWidth(), paper.getHeight()));
  }

  /** Furrows that run together at the horizon. */
  void furrows(double horizon, double meetAt, int colour) {
    for (int x = -3000; x < 4000; x += 170) {
      Path2D furrow = new Path2D.Double();
      furrow.moveTo(meetAt * wide, horizon * high);
      furrow.lineTo(x * wide, paper.getHeight());
      furrow.lineTo((x + 80) * wide, paper.getHeight());
      furrow.closePath();
      through(0.35, colour, furrow);
    }
  }

  /** Ears of wheat before everything. */
  void wheat(int count, double lowest, int colour) {
    brush.setStroke(new BasicStroke((float) (2.2 * wide)));
    for (int i = 0; i < count; i++) {
      double x = between(-20, 1020);
      double y = lowest + between(0, THOUSAND - lowest + 80);
      double bend = between(-14, 18);
      brush.setColor(new Color(mixed(colour, 0x8a6414, chance.nextDouble() * 0.5)));
      brush.draw(line(x, y, x + bend, y - 110));
      fill(brush.getColor().getRGB(), pill(x + bend - 4, y - 140, 8, 42));
    }
  }

  /** A river that comes winding from the horizon. */
  void river(double horizon, double source, int colour, int light) {
    Path2D water = new Path2D.Double();
    water.moveTo(source * wide, horizon * high);
    water.curveTo(
        (source + 220) * wide,
        (horizon + 90) * high,
        (source - 420) * wide,
        (horizon + 200) * high,
        60 * wide,
        paper.getHeight());
    water.lineTo(860 * wide, paper.getHeight());
    water.curveTo(
        (source - 60) * wide,
        (horizon + 230) * high,
        (source + 330) * wide,
        (horizon + 110) * high,
        (source + 26) * wide,
        horizon * high);
    water.closePath();
    fill(colour, water);
    brush.setClip(water);
    ripples(horizon, 70, light);
    brush.setClip(null);
  }

  /** Light that lies on water. */
  void ripples(double from, int count, int colour) {
    for (int i = 0; i < count; i++) {
      double y = between(from + 10, THOUSAND);
      double length = (y - from) / (THOUSAND - from) * between(60, 260) + 20;
      through(0.28, colour, pill(between(-50, 950), y, length, 5));
    }
  }

  /** A bridge of arches from bank to bank. */
  void bridge(double deck, double span, int stone, int shadow) {
    fill(stone, box(-10, deck, 1020, 26));
    through(0.5, shadow, box(-10, deck + 26, 1020, 10));
    for (double x = -40; x < 1040; x += span) {
      Path2D arch = new Path2D.Double();
      arch.append(box(x, deck + 20, span, 150), false);
      arch.append(
          new Ellipse2D.Double((x + 22) * wide, (deck + 44) * high, (span - 44) * wide, 330 * high),
          false);
      arch.setWindingRule(Path2D.WIND_EVEN_ODD);
      brush.setClip(box(x, deck + 20, span, 150));
      fill(stone, arch);
      brush.setClip(null);
    }
    for (double x = 0; x < THOUSAND; x += span / 4) {
      fill(stone, box(x, deck - 30, 9, 32));
    }
    fill(stone, box(-10, deck - 34, 1020, 8));
  }

  /** Poplars in a row. */
  void poplars(double foot, int count, double height, int colour) {
    for (int i = 0; i < count; i++) {
      double x = 1040.0 * i / count + between(-18, 18);
      double tall = height * between(0.75, 1.1);
      fill(0x5b4632, box(x - 3, foot - 30, 6, 34));
      fill(
          mixed(colour, 0x000000, 0.12 * chance.nextDouble()),
          pill(x - 18, foot - tall, 36, tall - 12));
    }
  }

  /** Fruit trees in the rows of an orchard, the far ones small. */
  void orchard(double horizon, int leaves, int fruit) {
    for (int row = 0; row < 5; row++) {
      double size = 34 + 26 * row;
      double foot = horizon + 26 + 26 * row * (1 + 0.42 * row);
      for (double x = -30 + 23 * row; x < 1060; x += size * 1.75) {
        tree(x, foot, size, mixed(leaves, 0x14301a, 0.09 * (4 - row)), fruit);
      }
    }
  }

  private void tree(double x, double foot, double size, int leaves, int fruit) {
    fill(0x5b4632, box(x - size * 0.07, foot - size * 0.6, size * 0.14, size * 0.7));
    fill(leaves, circle(x, foot - size, size * 0.62));
    fill(leaves, circle(x - size * 0.38, foot - size * 0.75, size * 0.42));
    fill(leaves, circle(x + size * 0.38, foot - size * 0.75, size * 0.42));
    for (int i = 0; i < 7; i++) {
      fill(
          fruit,
          circle(x + between(-0.6, 0.6) * size, foot - between(0.55, 1.45) * size, size * 0.075));
    }
  }

  /** One large tree that gives shade. */
  void shadeTree(double x, double foot, double size, int leaves) {
    tree(x, foot, size, leaves, mixed(leaves, 0xffffff, 0.25));
  }

  /** A house with a roof of tiles whose eaves turn up. */
  void house(double x, double foot, double width, double height, int wall, int tiles) {
    fill(wall, box(x, foot - height, width, height));
    through(0.18, 0x000000, box(x, foot - height, width, height * 0.12));
    roof(x - width * 0.09, foot - height, width * 1.18, height * 0.5, tiles);
    fill(0x6d3b26, box(x + width * 0.42, foot - height * 0.62, width * 0.16, height * 0.62));
    for (double side : new double[] {0.12, 0.7}) {
      fill(0x6d3b26, box(x + width * side, foot - height * 0.62, width * 0.18, height * 0.34));
      fill(
          0xf4e3b2,
          box(x + width * (side + 0.02), foot - height * 0.58, width * 0.14, height * 0.26));
    }
  }

  private void roof(double x, double foot, double width, double height, int tiles) {
    Path2D roof = new Path2D.Double();
    roof.moveTo(x * wide, (foot - height * 0.16) * high);
    roof.quadTo(
        (x + width * 0.16) * wide,
        (foot - height * 0.1) * high,
        (x + width * 0.24) * wide,
        (foot - height) * high);
    roof.lineTo((x + width * 0.76) * wide, (foot - height) * high);
    roof.quadTo(
        (x + width * 0.84) * wide,
        (foot - height * 0.1) * high,
        (x + width) * wide,
        (foot - height * 0.16) * high);
    roof.lineTo((x + width * 0.95) * wide, (foot + height * 0.08) * high);
    roof.lineTo((x + width * 0.05) * wide, (foot + height * 0.08) * high);
    roof.closePath();
    fill(tiles, roof);
    fill(
        mixed(tiles, 0x000000, 0.3),
        box(x + width * 0.22, foot - height * 1.06, width * 0.56, height * 0.1));
  }

  /** An old tower over its gate, roof above roof. */
  void tower(double x, double foot, double width, int stone, int wood, int tiles) {
    double base = width * 0.62;
    fill(stone, box(x, foot - base, width, base));
    fill(
        mixed(stone, 0x000000, 0.55),
        new Arc2D.Double(
            (x + width * 0.38) * wide,
            (foot - base * 0.62) * high,
            width * 0.24 * wide,
            base * 1.24 * high,
            0,
            180,
            Arc2D.PIE));
    double storey = width * 0.26;
    for (int level = 0; level < 2; level++) {
      double inset = width * (0.1 + 0.1 * level);
      double bottom = foot - base - level * storey * 1.45;
      fill(wood, box(x + inset, bottom - storey, width - 2 * inset, storey));
      for (double pillar = 0.04; pillar < 1; pillar += 0.16) {
        fill(
            mixed(wood, 0x000000, 0.35),
            box(x + inset + (width - 2 * inset) * pillar, bottom - storey, width * 0.014, storey));
      }
      roof(
          x + inset - width * 0.1,
          bottom - storey,
          width - 2 * inset + width * 0.2,
          storey * 0.62,
          tiles);
    }
  }

  /** A town on the horizon; at night there is light in its windows. */
  void town(double foot, double highest, int colour, double lit) {
    double x = -20;
    while (x < 1010) {
      double width = between(34, 84);
      double height = between(0.35, 1) * highest;
      fill(
          mixed(colour, 0xffffff, 0.1 * chance.nextDouble()),
          box(x, foot - height, width, height + 4));
      windows(x, foot - height, width, height, lit);
      x += width + between(-4, 12);
    }
  }

  private void windows(double x, double top, double width, double height, double lit) {
    for (double row = top + 16; row < top + height - 18; row += 24) {
      for (double column = x + 8; column < x + width - 12; column += 16) {
        boolean light = chance.nextDouble() < lit;
        through(light ? 0.95 : 0.16, light ? 0xffd98a : 0xffffff, box(column, row, 8, 12));
      }
    }
  }

  /** A way between two walls, with lamps along it. */
  void lane(double horizon, int wall, int way, int glow) {
    ground(horizon, way, mixed(way, 0x000000, 0.3));
    for (int side = 0; side < 2; side++) {
      Path2D bricks = new Path2D.Double();
      double edge = side == 0 ? 0 : THOUSAND;
      double far = side == 0 ? 440 : 560;
      bricks.moveTo(edge * wide, 180 * high);
      bricks.lineTo(far * wide, (horizon - 60) * high);
      bricks.lineTo(far * wide, (horizon + 12) * high);
      bricks.lineTo(edge * wide, 940 * high);
      bricks.closePath();
      fill(mixed(wall, 0x000000, side == 0 ? 0 : 0.18), bricks);
    }
    for (int lamp = 0; lamp < 4; lamp++) {
      double near = Math.pow(0.58, lamp);
      double x = 500 - 360 * near;
      double top = horizon - 380 * near;
      fill(0x22262c, box(x, top, 10 * near, 470 * near));
      lantern(x + 5 * near, top, 26 * near, glow);
    }
  }

  void lantern(double x, double top, double size, int glow) {
    through(0.16, glow, circle(x, top + size * 0.6, size * 2.6));
    through(0.2, glow, circle(x, top + size * 0.6, size * 1.7));
    fill(glow, pill(x - size * 0.5, top, size, size * 1.2));
  }

  /** A road that leads to the horizon, with its middle line. */
  void road(double horizon, double meetAt, int colour) {
    Path2D road = new Path2D.Double();
    road.moveTo((meetAt - 6) * wide, horizon * high);
    road.lineTo((meetAt + 6) * wide, horizon * high);
    road.lineTo(830 * wide, paper.getHeight());
    road.lineTo(170 * wide, paper.getHeight());
    road.closePath();
    fill(colour, road);
    for (double at = 0.12; at < 1; at += 0.17) {
      double y = horizon + (THOUSAND - horizon) * at * at;
      double x = meetAt + (500 - meetAt) * at * at;
      fill(0xf6efd8, box(x - 5 * at, y, 10 * at, 60 * at * at + 4));
    }
  }

  /** People, seen from afar, standing or sitting together. */
  void people(double x, double foot, int count, double size) {
    int[] coats = {0x23486e, 0x8d2f2b, 0x3f5b45, 0x6b4a2f, 0x474c57, 0xa9772d};
    for (int i = 0; i < count; i++) {
      double tall = size * between(0.86, 1.08);
      double at = x + i * size * 0.62 + between(-0.08, 0.08) * size;
      fill(
          coats[Math.floorMod(chance.nextInt(), coats.length)],
          pill(at, foot - tall * 0.74, size * 0.36, tall * 0.74));
      fill(0xe2b48c, circle(at + size * 0.18, foot - tall * 0.86, size * 0.14));
      fill(
          0x2a2522,
          new Arc2D.Double(
              (at + size * 0.03) * wide,
              (foot - tall * 0.86) * high - size * 0.16 * wide,
              size * 0.3 * wide,
              size * 0.26 * wide,
              0,
              180,
              Arc2D.CHORD));
    }
  }

  /** A table with its stools. */
  void table(double x, double foot, double width) {
    fill(0x7a4a2a, box(x, foot - width * 0.36, width, width * 0.07));
    fill(0x5f3820, box(x + width * 0.08, foot - width * 0.3, width * 0.05, width * 0.3));
    fill(0x5f3820, box(x + width * 0.87, foot - width * 0.3, width * 0.05, width * 0.3));
    fill(0xdfe6e4, box(x + width * 0.44, foot - width * 0.46, width * 0.12, width * 0.1));
  }

  /** Three walls of cloth and a roof: where plays are given. */
  void stage(double x, double foot, double width, int cloth, int tiles) {
    double height = width * 0.5;
    fill(0x6b4a2f, box(x - 20, foot - 46, width + 40, 46));
    fill(cloth, box(x, foot - 46 - height, width, height));
    for (int fold = 0; fold < 9; fold++) {
      through(0.14, 0x000000, box(x + width * fold / 9, foot - 46 - height, width / 22, height));
    }
    for (double side : new double[] {0, 0.95}) {
      fill(0x8c2f24, box(x + width * side, foot - 46 - height, width * 0.05, height));
    }
    roof(x - width * 0.12, foot - 46 - height, width * 1.24, height * 0.5, tiles);
    for (double at : new double[] {0.12, 0.3, 0.7, 0.88}) {
      lantern(x + width * at, foot - 40 - height, 24, 0xe8553c);
    }
  }

  private double between(double least, double most) {
    return least + (most - least) * chance.nextDouble();
  }

  private void fill(int colour, Shape shape) {
    brush.setColor(new Color(colour));
    brush.fill(shape);
  }

  private void through(double share, int colour, Shape shape) {
    brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
    fill(colour, shape);
    brush.setComposite(AlphaComposite.SrcOver);
  }

  /** Round on paper of any shape. */
  private Shape circle(double x, double y, double radius) {
    double r = radius * wide;
    return new Ellipse2D.Double(x * wide - r, y * high - r, 2 * r, 2 * r);
  }

  private Shape box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x * wide, y * high, width * wide, height * high);
  }

  private Shape pill(double x, double y, double width, double height) {
    double round = Math.min(width * wide, height * high);
    return new RoundRectangle2D.Double(
        x * wide, y * high, width * wide, height * high, round, round);
  }

  private Shape line(double x, double y, double toX, double toY) {
    return new Line2D.Double(x * wide, y * high, toX * wide, toY * high);
  }

  private static int mixed(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = one >> shift & 0xff;
      int to = other >> shift & 0xff;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }
}
