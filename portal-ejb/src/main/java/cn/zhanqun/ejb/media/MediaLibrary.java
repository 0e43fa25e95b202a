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
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of every site: taking them in, and finding them again for readers. */
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
  public StoredFile upload(Actor actor, long siteId, byte[] sent, String name, String alt) {
    requireSite(actor, siteId);
    return enterPicture(actor, siteId, keep(intake.accept(sent, name)), alt);
  }

  /** Stores a picture durably; nobody finds it before it is entered. */
  public KeptPicture keep(AcceptedPicture picture) {
    return new KeptPicture(
        store.write(picture.content()),
        picture.fileName(),
        picture.type(),
        picture.width(),
        picture.height(),
        picture.content().length);
  }

  /**
   * Enters a picture that was kept.
   *
   * @param alt what it shows, for who can't see it
   */
  @Requires(Permission.UPLOAD_PICTURE)
  public StoredFile enterPicture(Actor actor, long siteId, KeptPicture picture, String alt) {
    MediaFile file =
        MediaFile.picture(
            requireSite(actor, siteId),
            picture.hash().hex(),
            picture.fileName(),
            picture.type().mimeType(),
            picture.width(),
            picture.height(),
            picture.byteCount(),
            clock.instant());
    file.describe(alt, "");
    return add(actor, LedgerAction.PICTURE_UPLOADED, file);
  }

  /** Refuses whoever may not put files into the library of this site. */
  @Requires(Permission.UPLOAD_PICTURE)
  public void requireMayUpload(Actor actor, long siteId) {
    requireSite(actor, siteId);
  }

  private Site requireSite(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.requireWithin(Permission.UPLOAD_PICTURE, site);
    site.requireChangeable();
    return site;
  }

  /** Enters a file that was taken in. */
  @Requires(Permission.UPLOAD_PICTURE)
  public StoredFile enter(Actor actor, long siteId, AcceptedFile accepted) {
    MediaFile file =
        MediaFile.attachment(
            requireSite(actor, siteId),
            accepted.type().kind(),
            accepted.hash().hex(),
            accepted.fileName(),
            accepted.type().mimeType(),
            accepted.byteCount(),
            clock.instant());
    return add(actor, LedgerAction.FILE_UPLOADED, file);
  }

  private StoredFile add(Actor actor, LedgerAction action, MediaFile file) {
    entities.persist(file);
    ledger.append(
        actor,
        LedgerChange.of(action, file.site().id(), "media", file.id())
            .with("name", file.fileName())
            .with("hash", file.contentHash()));
    return stored(file);
  }

  /** The file with this number. */
  public Optional<StoredFile> find(long mediaId) {
    return Optional.ofNullable(entities.find(MediaFile.class, mediaId)).map(this::stored);
  }

  /** Those of the files that are in the library, in no order. */
  public List<StoredFile> among(Collection<Long> mediaIds) {
    if (mediaIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "SELECT m FROM MediaFile m JOIN FETCH m.site WHERE m.id IN :ids", MediaFile.class)
        .setParameter("ids", mediaIds)
        .getResultStream()
        .map(this::stored)
        .toList();
  }

  /** Whether the bytes with this hash are still there. */
  public boolean isThere(String hash) {
    return store.exists(new ContentHash(hash));
  }

  private StoredFile stored(MediaFile file) {
    return new StoredFile(
        file.id(),
        file.kind(),
        file.fileName(),
        file.contentType(),
        file.byteCount(),
        file.width(),
        file.height(),
        file.alt(),
        file.contentHash(),
        store.path(new ContentHash(file.contentHash())));
  }
}
