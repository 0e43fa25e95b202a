package cn.zhanqun.ejb.media;

/**
 * The part of a picture that is kept when the rest is cut off, in percent of its width and height.
 *
 * @param left where it begins
 * @param top where it begins
 */
public record PictureArea(double left, double top, double width, double height) {

  private static final double ALL = 100;
  private static final double FEWEST_PIXELS = 50;

  /** Where it lies in a picture of this size. */
  Pixels in(int pictureWidth, int pictureHeight, String name) {
    int x = (int) Math.round(pictureWidth * left / ALL);
    int y = (int) Math.round(pictureHeight * top / ALL);
    int across = Math.min(pictureWidth - x, (int) Math.round(pictureWidth * width / ALL));
    int down = Math.min(pictureHeight - y, (int) Math.round(pictureHeight * height / ALL));
    if (x < 0 || y < 0 || across < FEWEST_PIXELS || down < FEWEST_PIXELS) {
      throw new AreaNotPossible(name);
    }
    return new Pixels(x, y, across, down);
  }

  /** The same in pixels. */
  record Pixels(int x, int y, int width, int height) {}
}
