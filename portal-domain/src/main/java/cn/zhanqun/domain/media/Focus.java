package cn.zhanqun.domain.media;

/**
 * What of a picture must be seen where only a part of it has room.
 *
 * @param x from the left, in percent of the width
 * @param y from the top, in percent of the height
 */
public record Focus(int x, int y) {

  /** Where nobody said anything else. */
  public static final Focus CENTRE = new Focus(50, 50);

  private static final int STEP = 10;

  public Focus {
    x = Math.max(0, Math.min(100, x));
    y = Math.max(0, Math.min(100, y));
  }

  /** The classes of the style sheet that stand for it, in steps of ten; none for the middle. */
  public String styleClasses() {
    String across = x == CENTRE.x ? "" : "focus-x" + Math.round((float) x / STEP);
    String down = y == CENTRE.y ? "" : "focus-y" + Math.round((float) y / STEP);
    return (across + " " + down).strip();
  }
}
