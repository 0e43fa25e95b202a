package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.MediaChangedBySomebodyElse;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.media.MediaSought.Standing;
import cn.zhanqun.ejb.operation.DataFolder;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The media library as staff see it: what is in it, where each file is used, what is said of it,
 * and putting another picture in the place of one wherever it is used.
 */
@Stateless
public class MediaDesk {

  private static final int LARGEST_PAGE = 100;

  @PersistenceContext EntityManager entities;
  @Inject DataFolder folder;
  @Inject Ledger ledger;
  @Inject PictureIntake intake;
  @Inject Clock clock;

  MediaStore store;

  @PostConstruct
  void open() {
    store = MediaStore.openAt(folder.folder("media"), clock);
  }

  /** The files of a site, newest first. */
  @Requires(Permission.READ_DESK)
  public List<MediaLine> list(Actor actor, long siteId, MediaSought sought, int first, int count) {
    actor.requireWithin(Permission.READ_DESK, KnownSites.require(entities, siteId));
    List<MediaFile> files =
        sought(siteId, sought, "SELECT m", " ORDER BY m.id DESC", MediaFile.class)
            .setFirstResult(first)
            .setMaxResults(Math.min(count, LARGEST_PAGE))
            .getResultList();
    Set<Long> used = new MediaUses(entities).usedAmong(files.stream().map(MediaFile::id).toList());
    return files.stream().map(file -> MediaLine.of(file, used.contains(file.id()))).toList();
  }

  @Requires(Permission.READ_DESK)
  public long count(Actor actor, long siteId, MediaSought sought) {
    actor.requireWithin(Permission.READ_DESK, KnownSites.require(entities, siteId));
    return sought(siteId, sought, "SELECT COUNT(m)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> sought(
      long siteId, MediaSought sought, String select, String order, Class<T> type) {
    TypedQuery<T> query =
        entities
            .createQuery(
                select
                    + " FROM MediaFile m WHERE m.site.id = :site"
                    + " AND (LOWER(m.fileName) LIKE :words ESCAPE '!'"
                    + " OR LOWER(m.alt) LIKE :words ESCAPE '!'"
                    + " OR LOWER(m.caption) LIKE :words ESCAPE '!'"
                    + " OR LOWER(m.credit) LIKE :words ESCAPE '!')"
                    + (sought.kind().isPresent() ? " AND m.kind = :kind" : "")
                    + condition(sought.standing())
                    + order,
                type)
            .setParameter("site", siteId)
            .setParameter("words", pattern(sought.words()));
    return sought.kind().map(kind -> query.setParameter("kind", kind)).orElse(query);
  }

  private static String condition(Standing standing) {
    return switch (standing) {
      case ANY -> "";
      case USED -> " AND " + MediaUses.IS_USED;
      case UNUSED -> " AND NOT " + MediaUses.IS_USED;
      case WITHOUT_ALT -> " AND m.alt = '' AND m.kind = cn.zhanqun.domain.media.MediaKind.PICTURE";
    };
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  /** One of them. */
  @Requires(Permission.READ_DESK)
  public MediaLine open(Actor actor, long mediaId) {
    return line(require(actor, Permission.READ_DESK, mediaId));
  }

  /** Where it is used: what readers see first. */
  @Requires(Permission.READ_DESK)
  public List<MediaUse> uses(Actor actor, long mediaId) {
    return new MediaUses(entities).of(require(actor, Permission.READ_DESK, mediaId).id());
  }

  private MediaFile require(Actor actor, Permission permission, long mediaId) {
    MediaFile file =
        Optional.ofNullable(entities.find(MediaFile.class, mediaId))
            .orElseThrow(() -> new MediaMissing(mediaId));
    actor.requireWithin(permission, file.site());
    return file;
  }

  private MediaLine line(MediaFile file) {
    boolean used = !new MediaUses(entities).usedAmong(List.of(file.id())).isEmpty();
    return MediaLine.of(file, used);
  }

  /**
   * Says of a file what it shows, whom to credit, what stands below it, and what of it must be
   * seen.
   *
   * @param seenVersion the one that was opened
   * @throws MediaChangedBySomebodyElse when it was changed in between
   */
  @Requires(Permission.UPLOAD_PICTURE)
  public MediaLine describe(Actor actor, long mediaId, long seenVersion, Description description) {
    MediaFile file = require(actor, Permission.UPLOAD_PICTURE, mediaId);
    file.site().requireChangeable();
    file.requireVersion(seenVersion);
    Description before = file.description();
    file.describe(description);
    ledger.append(
        actor,
        change(LedgerAction.MEDIA_DESCRIBED, file)
            .changing("alt", before.alt(), description.alt())
            .changing("credit", before.credit(), description.credit()));
    return line(file);
  }

  /**
   * Puts another picture in the place of one, wherever it is used, with all that is said of it.
   * Readers who have the old one kept by their browser get the new one, because its address is
   * another. This changes pages that are published, so it needs the right to publish on the whole
   * site.
   *
   * @param seenVersion the one that was opened
   * @throws MediaChangedBySomebodyElse when it was changed in between
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public MediaLine replace(
      Actor actor, long mediaId, long seenVersion, byte[] sent, String givenName) {
    MediaFile file = requireReplaceable(actor, mediaId, seenVersion);
    return become(actor, LedgerAction.PICTURE_REPLACED, file, intake.accept(sent, givenName));
  }

  /**
   * Cuts off what lies outside of an area, wherever the picture is used; as {@link #replace}
   * otherwise.
   *
   * @throws AreaNotPossible when too little would be left
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public MediaLine crop(Actor actor, long mediaId, long seenVersion, PictureArea area) {
    MediaFile file = requireReplaceable(actor, mediaId, seenVersion);
    byte[] whole = store.read(new ContentHash(file.contentHash()));
    AcceptedPicture part =
        intake.crop(whole, PictureType.of(file.contentType()), area, file.fileName());
    return become(actor, LedgerAction.PICTURE_CROPPED, file, part);
  }

  private MediaFile requireReplaceable(Actor actor, long mediaId, long seenVersion) {
    MediaFile file = require(actor, Permission.PUBLISH_ARTICLE, mediaId);
    Site site = file.site();
    actor.require(Permission.PUBLISH_ARTICLE, site);
    site.requireChangeable();
    if (file.kind() != MediaKind.PICTURE) {
      throw new MediaMissing(mediaId);
    }
    file.requireVersion(seenVersion);
    return file;
  }

  private MediaLine become(
      Actor actor, LedgerAction action, MediaFile file, AcceptedPicture picture) {
    ContentHash hash = store.write(picture.content());
    String before = file.contentHash();
    file.replace(
        hash.hex(),
        picture.type().mimeType(),
        picture.type().extension(),
        picture.width(),
        picture.height(),
        picture.content().length);
    ledger.append(
        actor,
        change(action, file)
            .with("hash.before", before)
            .with("hash", hash.hex())
            .with("uses", new MediaUses(entities).of(file.id()).size()));
    return line(file);
  }

  private static LedgerChange change(LedgerAction action, MediaFile file) {
    return LedgerChange.of(action, file.site().id(), "media", file.id())
        .with("name", file.fileName());
  }
}
