package cn.zhanqun.web.admin.media;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.media.MediaDesk;
import cn.zhanqun.ejb.media.MediaLine;
import cn.zhanqun.ejb.media.MediaSought;
import cn.zhanqun.ejb.media.MediaSought.Standing;
import cn.zhanqun.web.admin.LongList;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.reader.FileSize;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** The files in the library of the chosen site, newest first, and putting new ones in. */
@Named
@ViewScoped
public class ListMediaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MediaDesk mediaDesk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private String words = "";
  private MediaKind kind;
  private Standing standing = Standing.ANY;

  private final LongList<MediaLine> files =
      new LongList<>(
          () -> mediaDesk.count(current.actor(), chosenSite.getSiteId(), sought()),
          (first, atMost) ->
              mediaDesk.list(current.actor(), chosenSite.getSiteId(), sought(), first, atMost),
          MediaLine::id);

  private MediaSought sought() {
    return new MediaSought(words, Optional.ofNullable(kind), standing);
  }

  /** Whether this person may put files in. */
  public boolean isMayUpload() {
    return current.actor().mayWithin(Permission.UPLOAD_PICTURE, chosenSite.getSiteId());
  }

  public LongList<MediaLine> getFiles() {
    return files;
  }

  /** {@code 1.2 MB} */
  public String size(MediaLine file) {
    return FileSize.of(file.byteCount());
  }

  public MediaKind[] getKinds() {
    return MediaKind.values();
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public MediaKind getKind() {
    return kind;
  }

  public void setKind(MediaKind kind) {
    this.kind = kind;
  }

  public Standing getStanding() {
    return standing;
  }

  public void setStanding(Standing standing) {
    this.standing = standing;
  }
}
