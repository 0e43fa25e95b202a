package cn.zhanqun.ejb.media;

import java.util.Arrays;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How the camera was held, as a JPEG tells it, and the turn that sets the picture upright. The
 * segments are walked here, because ImageIO's own reader of metadata gives up on photos whose
 * segments are merely in an unusual order.
 */
final class ExifOrientation {

  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final Orientation orientation;

  private ExifOrientation(Orientation orientation) {
    this.orientation = orientation;
  }

  /** Upright where the file says nothing, or nothing sensible. */
  static ExifOrientation of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int end = at + 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
      if (marker == START_OF_SCAN || end > jpeg.length) {
        break;
      }
      byte[] segment = Arrays.copyOfRange(jpeg, Math.min(at + 4, end), end);
      if (marker == APP1 && startsWithExif(segment)) {
        return new ExifOrientation(read(segment));
      }
      at = end;
    }
    return new ExifOrientation(Orientation.TOP_LEFT);
  }

  private static boolean startsWithExif(byte[] segment) {
    return segment.length > EXIF.length
        && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
  }

  private static Orientation read(byte[] segment) {
    try {
      Orientation told = ExifUtils.getOrientationFromExif(segment);
      return told == null ? Orientation.TOP_LEFT : told;
    } catch (RuntimeException nonsense) {
      return Orientation.TOP_LEFT;
    }
  }

  boolean isUpright() {
    return orientation == Orientation.TOP_LEFT;
  }

  /** Whether width and height change places when the picture is set upright. */
  boolean liesOnItsSide() {
    return switch (orientation) {
      case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
      default -> false;
    };
  }

  ImageFilter upright() {
    return ExifFilterUtils.getFilterForOrientation(orientation);
  }
}
