package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Putting a file into a site's library. A recording may take minutes to arrive, so no transaction
 * waits for it: it is entered in the library once it is there.
 */
@Stateless
public class FileUpload {

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
}
