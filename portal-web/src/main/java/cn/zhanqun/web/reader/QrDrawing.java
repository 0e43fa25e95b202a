package cn.zhanqun.web.reader;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing: strokes as wide as one square, in one path, with the quiet margin around
 * them that readers of codes need.
 *
 * @param size how wide and high it is, margin included, counted in squares
 * @param path the strokes as an SVG draws them
 */
public record QrDrawing(int size, String path) {

  private static final int MARGIN = 4;

  public static QrDrawing of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x = endOfRun(code, x, y)) {
        if (code.getModule(x, y)) {
          int length = endOfRun(code, x, y) - x;
          path.append("M%d %d.5h%d".formatted(x + MARGIN, y + MARGIN, length));
        }
      }
    }
    return new QrDrawing(code.size + 2 * MARGIN, path.toString());
  }

  private static int endOfRun(QrCode code, int start, int y) {
    int end = start + 1;
    while (end < code.size && code.getModule(end, y) == code.getModule(start, y)) {
      end++;
    }
    return end;
  }
}
