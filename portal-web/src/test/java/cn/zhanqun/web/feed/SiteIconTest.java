package cn.zhanqun.web.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SiteIconTest {

  private static final int WINE = 0xff86193f;
  private static final int WHITE = 0xffffffff;

  private final SiteIcon icon = new SiteIcon("河山", "#86193f");

  @Test
  void the_drawing_bears_the_first_character_of_the_name() {
    ParsedXml drawing = ParsedXml.of(icon.drawing());

    assertEquals("image/svg+xml", icon.drawing().type());
    assertEquals(List.of("河"), drawing.words("text"));
    assertEquals(List.of("#86193f"), drawing.attributes("rect", "fill"));
  }

  @Test
  void a_rare_character_is_one_and_no_name_gets_the_lines() {
    assertEquals(
        List.of("\ud840\udc00"),
        ParsedXml.of(new SiteIcon("\ud840\udc00山", "#86193f").drawing()).words("text"));
    assertEquals(
        List.of("#fff"),
        ParsedXml.of(new SiteIcon("", "#86193f").drawing()).attributes("path", "stroke"));
  }

  @Test
  void the_picture_has_the_size_and_the_colour_asked_for() throws IOException {
    BufferedImage picture = picture(icon.picture(180).content());

    assertEquals(180, picture.getWidth());
    assertEquals(180, picture.getHeight());
    assertEquals(WINE, picture.getRGB(2, 2));
    assertEquals(WHITE, picture.getRGB(60, 56));
  }

  @Test
  void the_icon_browsers_look_for_is_a_shell_around_a_picture() throws IOException {
    byte[] favicon = icon.favicon().content();

    assertArrayEquals(new byte[] {0, 0, 1, 0, 1, 0, 32, 32}, Arrays.copyOf(favicon, 8));
    assertEquals(32, picture(Arrays.copyOfRange(favicon, 22, favicon.length)).getWidth());
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
