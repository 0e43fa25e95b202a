package cn.zhanqun.ejb.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.tika.Tika;

/**
 * The desk at which pictures are taken in: it looks at the bytes and not at the name, refuses what
 * is no picture or too large before anything is unpacked, and draws the rest anew, so that of the
 * sent file nothing but the pixels remains: no camera data, no hidden second file, no script.
 */
@ApplicationScoped
public class PictureIntake {

  /** Whoever reads what was sent reads one byte more and no further. */
  public static final int MEGABYTES_AT_MOST = 20;

  private static final long PIXELS_AT_MOST = 50_000_000;
  private static final int SIDE_AT_MOST = 12_000;

  /** A picture that keeps a reader busy longer than a photo can is made to do so. */
  private static final long BYTES_GONE_THROUGH_AT_MOST = 300_000_000;

  /** What is sent and all that is drawn of it together; only what is written comes on top. */
  private static final long MEMORY = 60L * 1024 * 1024;

  /** The widest column a page shows, on a screen of double density. */
  private static final int WIDTH_AT_MOST = 1920;

  /** Of those who need a narrower form; the next one gets the whole picture at once. */
  private static final int WAITING_AT_MOST = 8;

  private static final Map<String, PictureType> KEPT_AS =
      Map.of(
          "image/jpeg", PictureType.JPEG,
          "image/png", PictureType.PNG,
          "image/gif", PictureType.PNG);

  private static final Tika TYPES = new Tika();

  /** Only one picture is unpacked at a time, so that many of them take no more memory than one. */
  private final Semaphore desk = new Semaphore(1, true);

  /**
   * Takes a picture in, or refuses it with a sentence.
   *
   * @param givenName what the sender called it; its ending is not believed
   */
  public AcceptedPicture accept(byte[] sent, String givenName) {
    String name = FileName.stem(givenName, "picture");
    if (sent.length > MEGABYTES_AT_MOST * 1024 * 1024) {
      throw PictureTooLarge.inBytes(name, MEGABYTES_AT_MOST);
    }
    String mimeType = recognise(sent, name);
    try (SentPicture picture = SentPicture.open(sent, mimeType)) {
      if (picture.isForPrint()) {
        throw new PictureKindNotTaken(name, "CMYK");
      }
      requireReasonableSize(picture, name);
      return drawAnew(picture, KEPT_AS.get(mimeType), name);
    } catch (IOException unreadable) {
      throw new PictureBroken(name, unreadable);
    }
  }

  /** Whether a file that begins like this is a picture, be it one that is taken or not. */
  static boolean isPicture(byte[] beginning) {
    return TYPES.detect(beginning).startsWith("image/");
  }

  private static String recognise(byte[] sent, String name) {
    String mimeType = TYPES.detect(sent);
    if (KEPT_AS.containsKey(mimeType)) {
      return mimeType;
    }
    throw mimeType.startsWith("image/")
        ? new PictureKindNotTaken(name, mimeType)
        : new NotAPicture(name);
  }

  private static void requireReasonableSize(SentPicture picture, String name) throws IOException {
    int width = picture.width();
    int height = picture.height();
    if (width > SIDE_AT_MOST
        || height > SIDE_AT_MOST
        || (long) width * height > PIXELS_AT_MOST
        || picture.bytesGoneThrough() > BYTES_GONE_THROUGH_AT_MOST
        || !picture.fits(WIDTH_AT_MOST, MEMORY)) {
      throw PictureTooLarge.inPixels(name, width, height);
    }
  }

  private AcceptedPicture drawAnew(SentPicture picture, PictureType type, String name)
      throws IOException {
    desk.acquireUninterruptibly();
    try {
      BufferedImage upright = picture.upright(WIDTH_AT_MOST, MEMORY);
      return new AcceptedPicture(
          PictureEncoding.encode(upright, type),
          type,
          upright.getWidth(),
          upright.getHeight(),
          FileName.withEnding(name, type.extension()),
          picture.isAnimated());
    } finally {
      desk.release();
    }
  }

  /**
   * Cuts a part out of a picture of the library.
   *
   * @param name of the picture
   * @throws AreaNotPossible when too little would be left
   */
  AcceptedPicture crop(byte[] whole, PictureType type, PictureArea area, String name) {
    desk.acquireUninterruptibly();
    try (SentPicture kept = SentPicture.open(whole, type.mimeType())) {
      PictureArea.Pixels part = area.in(kept.width(), kept.height(), name);
      BufferedImage cut =
          kept.upright(WIDTH_AT_MOST, MEMORY)
              .getSubimage(part.x(), part.y(), part.width(), part.height());
      return new AcceptedPicture(
          PictureEncoding.encode(cut, type), type, part.width(), part.height(), name, false);
    } catch (IOException damaged) {
      throw new PictureBroken(name, damaged);
    } finally {
      desk.release();
    }
  }

  /**
   * Draws a picture of the library narrower, with nothing lost that a page of this width shows.
   *
   * @param width less than the picture has
   * @param picture looked for at the desk; empty where nothing is to be drawn any more
   * @return empty where nothing was drawn, also where so many wait that nobody should join them
   */
  Optional<byte[]> narrow(PictureType type, int width, Supplier<Optional<byte[]>> picture) {
    if (desk.getQueueLength() >= WAITING_AT_MOST) {
      return Optional.empty();
    }
    desk.acquireUninterruptibly();
    try {
      return picture.get().map(whole -> narrow(whole, type, width));
    } finally {
      desk.release();
    }
  }

  private static byte[] narrow(byte[] whole, PictureType type, int width) {
    try (SentPicture kept = SentPicture.open(whole, type.mimeType())) {
      byte[] narrow = PictureEncoding.encode(kept.upright(width, MEMORY), type);
      // A drawing of few colours packs better than the shades between them.
      return narrow.length < whole.length ? narrow : whole;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
