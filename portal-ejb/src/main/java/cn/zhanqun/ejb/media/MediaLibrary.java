package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.operation.DataFolder;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.SiteMissing;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The pictures of every site: taking them in, and finding them again for readers. */
@Stateless
public class MediaLibrary {

  @PersistenceContext EntityManager entities;
  @Inject DataFolder folder;
  @Inject Ledger ledger;
  @Inject PictureIntake intake;
  @Inject Clock clock;

  private MediaStore store;

  @PostConstruct
  void open() {
    store = MediaStore.openAt(folder.folder("media"), clock);
  }

  /**
   * Takes in a picture for a site: drawn anew, stored durably, then entered in the library.
   *
   * @param alt what it shows, for who can't see it
   */
  @Requires(Permission.UPLOAD_PICTURE)
  public StoredPicture upload(Actor actor, long siteId, byte[] sent, String name, String alt) {
    Site site =
        Optional.ofNullable(entities.find(Site.class, siteId))
            .orElseThrow(() -> new SiteMissing(siteId));
    actor.require(Permission.UPLOAD_PICTURE, site);
    AcceptedPicture picture = intake.accept(sent, name);
    ContentHash hash = store.write(picture.content());
    MediaFile file =
        new MediaFile(
            site,
            hash.hex(),
            picture.fileName(),
            picture.type().mimeType(),
            picture.width(),
            picture.height(),
            picture.content().length,
            clock.instant());
    file.describe(alt, "");
    entities.persist(file);
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.PICTURE_UPLOADED, siteId, "media", file.id())
            .with("name", file.fileName())
            .with("hash", file.contentHash()));
    return stored(file);
  }

  /** The picture with this number. */
  public Optional<StoredPicture> find(long mediaId) {
    return Optional.ofNullable(entities.find(MediaFile.class, mediaId)).map(this::stored);
  }

  private StoredPicture stored(MediaFile file) {
    return new StoredPicture(
        file.id(),
        file.fileName(),
        file.contentType(),
        file.width(),
        file.height(),
        file.alt(),
        file.contentHash(),
        store.path(new ContentHash(file.contentHash())));
  }

  /**
   * A picture of the library.
   *
   * @param file where its bytes lie
   */
  public record StoredPicture(
      long id,
      String name,
      String contentType,
      int width,
      int height,
      String alt,
      String hash,
      Path file) {

    /** Its address on every site. */
    public String address() {
      return "/media/" + id + "/" + name;
    }
  }
}
