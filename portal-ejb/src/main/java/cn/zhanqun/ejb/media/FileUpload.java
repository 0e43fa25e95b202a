package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

/**
 * Putting a file into a site's library. A recording may take minutes to arrive, so no transaction
 * waits for it: it is entered in the library once it is there.
 */
@Stateless
public class FileUpload {

  private static final int BEGINNING = 64;
  private static final int PICTURE_AT_MOST = PictureIntake.MEGABYTES_AT_MOST * 1024 * 1024;

  @Inject FileIntake intake;
  @Inject MediaLibrary library;

  /**
   * Takes in a file to be attached to articles: stored durably, then entered in the library.
   *
   * @param name what the sender called it
   * @throws NotPermitted before anything is read
   */
  @Requires(Permission.UPLOAD_PICTURE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StoredFile keepFile(Actor actor, long siteId, InputStream sent, String name) {
    library.requireMayUpload(actor, siteId);
    return library.enter(actor, siteId, intake.accept(sent, name));
  }

  /**
   * Takes in whatever it is: a picture to be shown, or a file to be attached. What it is told to be
   * is not believed. A picture comes without words for who can't see it; they are added later.
   *
   * @param name what the sender called it
   * @throws NotPermitted before anything is read
   */
  @Requires(Permission.UPLOAD_PICTURE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StoredFile keep(Actor actor, long siteId, InputStream sent, String name) {
    library.requireMayUpload(actor, siteId);
    try {
      PushbackInputStream begun = new PushbackInputStream(sent, BEGINNING);
      byte[] beginning = begun.readNBytes(BEGINNING);
      begun.unread(beginning);
      return PictureIntake.isPicture(beginning)
          ? library.upload(actor, siteId, begun.readNBytes(PICTURE_AT_MOST + 1), name, "")
          : keepFile(actor, siteId, begun, name);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
