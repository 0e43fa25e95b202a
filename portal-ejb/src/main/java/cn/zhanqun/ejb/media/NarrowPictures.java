package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.media.PictureAddress;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The pictures of the library in the narrower forms that pages need. Each is drawn when a reader
 * first asks for it, from what is kept, and lies beside that from then on; so a picture that was
 * taken in long ago has them too, and one that nobody looks at takes no room.
 */
@ApplicationScoped
public class NarrowPictures {

  @Inject DataFolder folder;
  @Inject Clock clock;
  @Inject PictureIntake intake;

  MediaStore store;

  @PostConstruct
  void open() {
    store = MediaStore.openAt(folder.folder("media"), clock);
  }

  /** Whether this form of it is one that pages ask for. */
  public static boolean isOffered(StoredFile file, int width) {
    return file.kind() == MediaKind.PICTURE && PictureAddress.NARROW_WIDTHS.contains(width);
  }

  /**
   * Where the narrow form lies; nothing where it can't be drawn just now, because too many wait for
   * theirs or the disk is full. The whole picture serves as well then.
   *
   * @param width one that is offered, and less than the picture has
   */
  public Optional<Path> find(StoredFile picture, int width) {
    ContentHash whole = new ContentHash(picture.hash());
    if (!store.existsNarrow(whole, width)) {
      intake
          .narrow(picture.type(), width, () -> contentUnlessDrawn(whole, width))
          .ifPresent(narrow -> keep(whole, width, narrow));
    }
    return Optional.of(store.path(whole, width)).filter(file -> store.existsNarrow(whole, width));
  }

  /** Somebody else may have had it drawn while we waited. */
  private Optional<byte[]> contentUnlessDrawn(ContentHash whole, int width) {
    return store.existsNarrow(whole, width) ? Optional.empty() : Optional.of(store.read(whole));
  }

  private void keep(ContentHash whole, int width, byte[] narrow) {
    try {
      store.writeNarrow(whole, width, narrow);
    } catch (DiskFull full) {
      // Readers lose nothing but speed, and staff are told when they upload.
    }
  }
}
