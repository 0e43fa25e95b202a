package cn.zhanqun.ejb.media;

import static cn.zhanqun.ejb.media.SentPictures.animation;
import static cn.zhanqun.ejb.media.SentPictures.decoded;
import static cn.zhanqun.ejb.media.SentPictures.encoded;
import static cn.zhanqun.ejb.media.SentPictures.fourColours;
import static cn.zhanqun.ejb.media.SentPictures.photo;
import static cn.zhanqun.ejb.media.SentPictures.progressive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pictures with a few bytes changed, as a bad line or somebody bad changes them: each is taken and
 * is nothing but pixels then, or is refused with a sentence.
 */
class MutatedPicturesTest {

  private final PictureIntake intake = new PictureIntake();

  @Test
  void pictures_with_changed_bytes_are_taken_or_refused() throws IOException {
    takeOrRefuse(150);
  }

  @Test
  @Tag("full")
  @Tag("media")
  void three_thousand_pictures_with_changed_bytes_are_taken_or_refused() throws IOException {
    takeOrRefuse(3_000);
  }

  private void takeOrRefuse(int count) throws IOException {
    List<byte[]> whole = whole();
    int refused = 0;
    for (int i = 0; i < count; i++) {
      Random chance = new Random(i);
      byte[] sent = mutated(whole.get(i % whole.size()), chance);
      refused += isRefused(sent, "number " + i) ? 1 : 0;
    }

    // Neither would tell anything: a gate that refuses all, or changes that change nothing.
    assertTrue(refused > count / 10, "refused: " + refused);
    assertTrue(refused < count, "refused: " + refused);
  }

  private boolean isRefused(byte[] sent, String which) {
    try {
      AcceptedPicture picture = intake.accept(sent, "a.jpg");
      assertNotNull(decoded(picture.content()), which);
      assertEquals(Set.of(), PictureParts.besidesPixels(picture.content()), which);
      return false;
    } catch (RuleViolation refusal) {
      return true;
    }
  }

  private static List<byte[]> whole() throws IOException {
    List<byte[]> whole =
        new ArrayList<>(
            List.of(
                photo(6),
                progressive(fourColours(200, 100)),
                encoded(fourColours(200, 100), "png"),
                encoded(SentPictures.greysWithTransparency(), "png"),
                encoded(fourColours(60, 40), "gif"),
                animation(3)));
    for (Path file : SharedTestData.filesIn("media")) {
      if (file.toString().matches(".*(jpg|png)")) {
        whole.add(Files.readAllBytes(file));
      }
    }
    return whole;
  }

  private static byte[] mutated(byte[] whole, Random chance) {
    byte[] changed = whole.clone();
    for (int change = chance.nextInt(8); change >= 0; change--) {
      int at = chance.nextInt(changed.length);
      switch (chance.nextInt(5)) {
        case 0 -> changed[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> changed[at] = (byte) 0xFF;
        // Lengths and sizes stand near the beginning.
        case 2 -> changed[chance.nextInt(Math.min(64, changed.length))] = (byte) chance.nextInt();
        case 3 -> changed = Arrays.copyOf(changed, Math.max(1, at));
        default ->
            System.arraycopy(whole, 0, changed, at, Math.min(whole.length, changed.length - at));
      }
    }
    return changed;
  }
}
