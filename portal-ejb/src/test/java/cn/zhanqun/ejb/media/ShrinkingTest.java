package cn.zhanqun.ejb.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkingTest {

  @Test
  void each_pixel_is_the_mean_of_what_lay_under_it() {
    BufferedImage chequered = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      chequered.setRGB(i % 64, i / 64, (i % 64 + i / 64) % 2 == 0 ? 0xFFFFFF : 0);
    }

    BufferedImage small = Shrinking.shrink(chequered, 32, 32);

    assertEquals(0xFF808080, small.getRGB(0, 0));
    assertEquals(0xFF808080, small.getRGB(31, 31));
  }

  @ParameterizedTest
  @CsvSource({"1000, 700, 333, 233", "97, 61, 96, 60", "50, 5000, 7, 700", "3, 3, 1, 1"})
  void one_colour_stays_the_same_to_the_last_line(
      int width, int height, int newWidth, int newHeight) {
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < width * height; i++) {
      plain.setRGB(i % width, i / width, 0x336699);
    }

    BufferedImage small = Shrinking.shrink(plain, newWidth, newHeight);

    for (int i = 0; i < newWidth * newHeight; i++) {
      assertEquals(0xFF336699, small.getRGB(i % newWidth, i / newWidth), "pixel " + i);
    }
  }

  @Test
  void what_shines_through_does_not_darken_what_is_beside_it() {
    BufferedImage seal = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    seal.setRGB(0, 0, 0xFFFF0000);
    seal.setRGB(1, 1, 0xFFFF0000);

    BufferedImage small = Shrinking.shrink(seal, 1, 1);

    assertEquals(0x80FF0000, small.getRGB(0, 0));
  }
}
