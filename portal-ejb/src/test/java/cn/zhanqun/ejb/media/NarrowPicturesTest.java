package cn.zhanqun.ejb.media;

import static cn.zhanqun.ejb.media.SentPictures.decoded;
import static cn.zhanqun.ejb.media.SentPictures.encoded;
import static cn.zhanqun.ejb.media.SentPictures.fourColours;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.media.PictureAddress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture in the widths that pages need. */
class NarrowPicturesTest {

  private final NarrowPictures narrowPictures = new NarrowPictures();

  @TempDir private Path folder;
  private Room.Disk disk = () -> Long.MAX_VALUE / 2;

  @BeforeEach
  void openStore() {
    narrowPictures.intake = new PictureIntake();
    narrowPictures.store = MediaStore.openAt(folder, Clock.systemUTC(), () -> disk.usableBytes());
  }

  @Test
  void a_narrow_form_is_drawn_when_it_is_first_asked_for_and_lies_there_from_then_on()
      throws IOException {
    StoredFile photo = kept(progressiveNoise(1000, 700), PictureType.JPEG);

    Path narrow = narrowPictures.find(photo, 640).orElseThrow();

    BufferedImage drawn = decoded(Files.readAllBytes(narrow));
    assertEquals(640, drawn.getWidth());
    assertEquals(448, drawn.getHeight());
    assertTrue(Files.size(narrow) < Files.size(photo.file()));
    assertEquals(Set.of(), PictureParts.besidesPixels(Files.readAllBytes(narrow)));

    Files.write(narrow, new byte[] {7});
    assertEquals(narrow, narrowPictures.find(photo, 640).orElseThrow());
    assertEquals(1, Files.size(narrow));
  }

  @Test
  void what_would_become_larger_by_being_narrower_stays_as_it_is() throws IOException {
    byte[] flat = encoded(fourColours(1300, 20), "png");
    BufferedImage lines = new BufferedImage(1300, 20, BufferedImage.TYPE_BYTE_BINARY);
    IntStream.range(0, 1300 * 20)
        .filter(i -> i % 3 == 0)
        .forEach(i -> lines.setRGB(i % 1300, i / 1300, -1));
    byte[] chequered = encoded(lines, "png");

    assertTrue(
        Files.size(narrowPictures.find(kept(flat, PictureType.PNG), 960).orElseThrow())
            <= flat.length);
    assertArrayEquals(
        chequered,
        Files.readAllBytes(
            narrowPictures.find(kept(chequered, PictureType.PNG), 960).orElseThrow()));
  }

  @Test
  void on_a_full_disk_there_is_no_narrow_form_and_nothing_is_left_behind() throws IOException {
    StoredFile photo = kept(progressiveNoise(1000, 700), PictureType.JPEG);
    disk = () -> 0;

    assertTrue(narrowPictures.find(photo, 320).isEmpty());

    try (var files = Files.walk(folder)) {
      assertEquals(List.of(photo.file()), files.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void only_the_widths_of_pages_are_offered_and_only_of_pictures() throws IOException {
    StoredFile photo = kept(progressiveNoise(1000, 700), PictureType.JPEG);
    StoredFile film =
        new StoredFile(8, MediaKind.VIDEO, "a.mp4", "video/mp4", 1, 0, 0, "", photo.hash(), folder);

    assertTrue(NarrowPictures.isOffered(photo, 960));
    assertFalse(NarrowPictures.isOffered(photo, 961));
    assertFalse(NarrowPictures.isOffered(film, 960));
  }

  @Test
  void the_address_of_a_picture_names_only_what_is_narrower() {
    PictureAddress address = new PictureAddress(7, "石 桥.jpg", 700);

    assertEquals(
        "/media/7/w320/%E7%9F%B3%20%E6%A1%A5.jpg 320w, /media/7/w640/%E7%9F%B3%20%E6%A1%A5.jpg"
            + " 640w, /media/7/%E7%9F%B3%20%E6%A1%A5.jpg 700w",
        address.choices());
    assertEquals(address.whole(), address.narrow(960));
  }

  private StoredFile kept(byte[] content, PictureType type) {
    ContentHash hash = narrowPictures.store.write(content);
    BufferedImage picture = decoded(content);
    return new StoredFile(
        7,
        MediaKind.PICTURE,
        "a." + type.extension(),
        type.mimeType(),
        content.length,
        picture.getWidth(),
        picture.getHeight(),
        "",
        hash.hex(),
        narrowPictures.store.path(hash));
  }

  private static byte[] progressiveNoise(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random chance = new Random(1);
    IntStream.range(0, width * height)
        .forEach(i -> picture.setRGB(i % width, i / width, chance.nextInt(0xFFFFFF)));
    return SentPictures.progressive(picture);
  }
}
