package cn.zhanqun.ejb.media;

import static cn.zhanqun.ejb.media.SentPictures.animation;
import static cn.zhanqun.ejb.media.SentPictures.decoded;
import static cn.zhanqun.ejb.media.SentPictures.encoded;
import static cn.zhanqun.ejb.media.SentPictures.endlessAnimation;
import static cn.zhanqun.ejb.media.SentPictures.fourColours;
import static cn.zhanqun.ejb.media.SentPictures.greysWithTransparency;
import static cn.zhanqun.ejb.media.SentPictures.photo;
import static cn.zhanqun.ejb.media.SentPictures.pngHeader;
import static cn.zhanqun.ejb.media.SentPictures.progressive;
import static cn.zhanqun.ejb.media.SentPictures.saidToBe;
import static cn.zhanqun.ejb.media.SentPictures.withScansRepeated;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.SharedTestData;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureIntakeTest {

  private final PictureIntake intake = new PictureIntake();

  @Test
  void a_photo_comes_out_as_a_photo_of_the_same_size() {
    byte[] sent = encoded(fourColours(300, 200), "jpg");

    AcceptedPicture picture = intake.accept(sent, "会议.JPEG");

    assertEquals(PictureType.JPEG, picture.type());
    assertEquals("会议.jpg", picture.fileName());
    assertEquals(300, picture.width());
    assertEquals(200, picture.height());
    assertFalse(picture.animationLost());
    assertFourColours(picture);
  }

  @Test
  void a_transparent_drawing_stays_transparent() {
    BufferedImage drawing = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
    drawing.setRGB(5, 5, 0x80FF0000);

    AcceptedPicture picture = intake.accept(encoded(drawing, "png"), "印章.png");

    assertEquals(PictureType.PNG, picture.type());
    assertEquals(0x80FF0000, decoded(picture.content()).getRGB(5, 5));
    assertEquals(0, decoded(picture.content()).getRGB(20, 20) >>> 24);
  }

  @Test
  void of_an_animation_the_first_frame_is_kept_and_the_loss_is_told() throws IOException {
    AcceptedPicture moving = intake.accept(animation(3), "a.gif");
    AcceptedPicture still = intake.accept(animation(1), "a.gif");

    assertEquals("a.png", moving.fileName());
    assertTrue(moving.animationLost());
    assertFalse(still.animationLost());
    assertFourColours(moving);
  }

  @Test
  void a_wide_picture_becomes_as_wide_as_a_page_needs() {
    byte[] sent = encoded(fourColours(9600, 600), "png");

    AcceptedPicture picture = intake.accept(sent, "全景.png");

    assertEquals(1920, picture.width());
    assertEquals(120, picture.height());
    assertFourColours(picture);
  }

  @Test
  void the_same_picture_comes_out_the_same_every_time() {
    byte[] sent = encoded(fourColours(2500, 100), "jpg");

    assertArrayEquals(
        intake.accept(sent, "a.jpg").content(), intake.accept(sent, "b.jpg").content());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_photo_stands_upright_however_the_camera_was_held(int orientation) {
    AcceptedPicture picture = intake.accept(photo(orientation), "a.jpg");

    assertEquals(64, picture.width());
    assertEquals(48, picture.height());
    assertFourColours(picture);
  }

  @Test
  void nothing_the_camera_noted_is_kept() {
    byte[] sent = photo(6);

    byte[] kept = intake.accept(sent, "a.jpg").content();

    assertTrue(text(sent).contains("34.75 north"));
    assertFalse(text(kept).contains("34.75 north"));
    assertFalse(text(kept).contains("Exif"));
    assertEquals(Set.of("e1"), PictureParts.besidesPixels(sent));
    assertEquals(Set.of(), PictureParts.besidesPixels(kept));
  }

  @Test
  void a_script_hidden_in_a_picture_is_gone() {
    byte[] script = "*/=1;alert(1)//<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] gif = encoded(fourColours(20, 10), "gif");
    byte[] polyglot = Arrays.copyOf(gif, gif.length + script.length);
    System.arraycopy(script, 0, polyglot, gif.length, script.length);

    byte[] kept = intake.accept(polyglot, "a.gif").content();

    assertFalse(text(kept).contains("alert"));
    assertFourColours(intake.accept(polyglot, "a.gif"));
  }

  @Test
  void a_script_that_only_begins_like_a_picture_is_refused() {
    byte[] script = "GIF89a/*\0\0\0*/=1;alert(1)".getBytes(StandardCharsets.US_ASCII);

    assertThrows(RuleViolation.class, () -> intake.accept(script, "a.gif"));
  }

  @ParameterizedTest
  @CsvSource({"50000, 50000", "12001, 10", "10, 12001", "8000, 8000"})
  void a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked(int width, int height) {
    byte[] bomb = pngHeader(width, height);

    RuleViolation refusal =
        assertThrows(PictureTooLarge.class, () -> intake.accept(bomb, "炸弹.png"));

    assertEquals("refusal.picture-too-many-pixels", refusal.messageKey());
    assertEquals(Arrays.asList("炸弹", width, height), refusal.arguments());
  }

  @Test
  void a_photo_that_unpacks_only_as_a_whole_is_refused_where_the_whole_is_too_much() {
    byte[] small = progressive(fourColours(64, 48));
    byte[] large = saidToBe(small, 7000, 7000);

    PictureTooLarge refusal =
        assertThrows(PictureTooLarge.class, () -> intake.accept(large, "a.jpg"));

    assertEquals("refusal.picture-too-many-pixels", refusal.messageKey());
  }

  @Test
  void a_photo_that_goes_through_its_pixels_without_end_is_refused() {
    byte[] large = saidToBe(progressive(fourColours(64, 48)), 2000, 2000);
    byte[] busy = withScansRepeated(large, 500);

    assertThrows(PictureTooLarge.class, () -> intake.accept(busy, "a.jpg"));
  }

  @Test
  void a_drawing_of_more_raw_bytes_than_a_reader_should_go_through_is_refused() {
    byte[] deep = pngHeader(7000, 7000, 16, 6);

    assertThrows(PictureTooLarge.class, () -> intake.accept(deep, "a.png"));
  }

  @Test
  void of_a_photo_too_large_for_the_memory_every_second_pixel_is_enough() throws IOException {
    byte[] large = saidToBe(encoded(fourColours(64, 48), "jpg"), 7000, 6000);

    try (SentPicture photo = SentPicture.open(large, "image/jpeg")) {
      assertTrue(photo.fits(1920, 60_000_000));
      assertFalse(photo.fits(1920, 4_000));
    }
  }

  @Test
  void of_a_hundred_thousand_frames_nobody_looks_at_more_than_two() throws IOException {
    AcceptedPicture picture = intake.accept(endlessAnimation(100_000), "a.gif");

    assertTrue(picture.animationLost());
    assertFourColours(picture);
  }

  @Test
  void a_long_picture_keeps_its_width() {
    byte[] sent = encoded(fourColours(1080, 9000), "jpg");

    AcceptedPicture picture = intake.accept(sent, "长图.jpg");

    assertEquals(1080, picture.width());
    assertEquals(9000, picture.height());
    assertFourColours(picture);
  }

  @Test
  void a_photo_in_the_colours_of_a_printing_house_is_refused_as_such() {
    byte[] sent = encoded(fourColours(64, 48), "jpg");
    int frame = 2;
    while ((sent[frame + 1] & 0xFF) != 0xC0) {
      frame += 2 + ((sent[frame + 2] & 0xFF) << 8 | (sent[frame + 3] & 0xFF));
    }
    sent[frame + 9] = 4;

    PictureKindNotTaken refusal =
        assertThrows(PictureKindNotTaken.class, () -> intake.accept(sent, "a.jpg"));

    assertEquals(Arrays.asList("a", "CMYK"), refusal.arguments());
  }

  @Test
  void a_file_of_too_many_bytes_is_refused() {
    byte[] sent = new byte[20 * 1024 * 1024 + 1];

    RuleViolation refusal = assertThrows(PictureTooLarge.class, () -> intake.accept(sent, "a.png"));

    assertEquals("refusal.picture-too-many-bytes", refusal.messageKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><script>alert(1)</script></body></html>",
        "文字",
        "",
        "%PDF-1.7",
        "MZ\0\0"
      })
  void what_is_no_picture_is_refused_whatever_its_name(String content) {
    byte[] sent = content.getBytes(StandardCharsets.UTF_8);

    assertThrows(NotAPicture.class, () -> intake.accept(sent, "会议.jpg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFF\0\0\0\0WEBPVP8 ",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
        "II*\0"
      })
  void a_picture_of_a_kind_nobody_here_can_read_is_refused_as_such(String content) {
    byte[] sent = content.getBytes(StandardCharsets.ISO_8859_1);

    assertThrows(PictureKindNotTaken.class, () -> intake.accept(sent, "a.jpg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void a_picture_that_was_cut_off_is_refused(String format) {
    byte[] whole = encoded(fourColours(300, 200), format);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThrows(PictureBroken.class, () -> intake.accept(half, "a." + format));
  }

  @Test
  void a_grey_drawing_with_transparency_keeps_its_greys() {
    byte[] sent = encoded(greysWithTransparency(), "png");

    int pixel = decoded(intake.accept(sent, "a.png").content()).getRGB(3, 3);

    assertEquals(0x52ACACAC, pixel);
  }

  @Test
  void every_odd_picture_is_taken_upright_or_refused_with_a_sentence() throws IOException {
    for (Path file : SharedTestData.filesIn("media")) {
      byte[] sent = Files.readAllBytes(file);
      try {
        AcceptedPicture picture = intake.accept(sent, file.getFileName().toString());
        BufferedImage drawn = decoded(picture.content());
        assertEquals(picture.width(), drawn.getWidth(), file::toString);
        assertEquals(Set.of(), PictureParts.besidesPixels(picture.content()), file::toString);
        assertTrue(
            !file.getFileName().toString().startsWith("landscape")
                || picture.width() > picture.height(),
            file::toString);
      } catch (RuleViolation refusal) {
        assertFalse(refusal.messageKey().isEmpty(), file::toString);
      }
    }
  }

  private static void assertFourColours(AcceptedPicture picture) {
    BufferedImage drawn = decoded(picture.content());
    int right = drawn.getWidth() * 3 / 4;
    int bottom = drawn.getHeight() * 3 / 4;
    assertAlike(Color.RED, drawn.getRGB(drawn.getWidth() / 4, drawn.getHeight() / 4));
    assertAlike(Color.GREEN, drawn.getRGB(right, drawn.getHeight() / 4));
    assertAlike(Color.BLUE, drawn.getRGB(drawn.getWidth() / 4, bottom));
    assertAlike(Color.WHITE, drawn.getRGB(right, bottom));
  }

  private static void assertAlike(Color wanted, int rgb) {
    Color drawn = new Color(rgb);
    int difference =
        Math.abs(wanted.getRed() - drawn.getRed())
            + Math.abs(wanted.getGreen() - drawn.getGreen())
            + Math.abs(wanted.getBlue() - drawn.getBlue());
    assertTrue(difference < 40, () -> wanted + " became " + drawn);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
