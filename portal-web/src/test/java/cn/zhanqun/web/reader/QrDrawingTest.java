package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone reads in the code of an address. */
class QrDrawingTest {

  private static final Pattern STROKES = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");
  private static final int SCALE = 4;
  private static final int WHITE = 0xffffff;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/c/2020/0123/1.html",
        "https://www.weinan-zhengfa.gov.cn/fuping/c/2020/0123/724963.html"
      })
  void a_phone_reads_the_address(String address) throws Exception {
    QrDrawing drawing = QrDrawing.of(address);

    assertEquals(address, new QRCodeReader().decode(photo(drawing)).getText());
  }

  private static BinaryBitmap photo(QrDrawing drawing) {
    int side = drawing.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    STROKES.matcher(drawing.path()).results().forEach(stroke -> paint(stroke, pixels, side));
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
  }

  private static void paint(MatchResult stroke, int[] pixels, int side) {
    int left = Integer.parseInt(stroke.group(1)) * SCALE;
    int top = Integer.parseInt(stroke.group(2)) * SCALE;
    int width = Integer.parseInt(stroke.group(3)) * SCALE;
    for (int y = top; y < top + SCALE; y++) {
      Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
    }
  }
}
