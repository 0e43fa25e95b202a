package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.migration.WordImport;
import cn.zhanqun.ejb.migration.WordImport.ImportedWord;
import cn.zhanqun.ejb.word.WordFile;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A document of Word being brought in as a draft, for the channel that was chosen. */
@Named
@RequestScoped
public class ImportWordPage {

  private static final int MEGABYTE = 1024 * 1024;

  @Inject WordImport wordImport;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private Part file;
  private long channelId;

  public void bringIn() throws IOException {
    if (file == null || file.getSize() == 0) {
      notices.warn("import-word.no-file");
      return;
    }
    if (file.getSize() > (long) WordFile.MEGABYTES_ALLOWED * MEGABYTE) {
      notices.warn("import-word.too-large", WordFile.MEGABYTES_ALLOWED);
      return;
    }
    ImportedWord imported = wordImport.importWord(current.actor(), content(), name(), channelId);
    notices.tell("import-word.done", imported.pictures());
    Losses.tell(imported, notices);
    notices.keepForNextPage();
    Faces.redirect("/admin/article/edit-article.xhtml?article=%s", imported.articleId());
  }

  private byte[] content() throws IOException {
    try (InputStream content = file.getInputStream()) {
      return content.readAllBytes();
    }
  }

  private String name() {
    return Optional.ofNullable(file.getSubmittedFileName()).orElse("");
  }

  /** Every channel this person may write for, under the name of its site. */
  public List<SelectItem> getChannels() {
    return chosenSite.channelsFor(Permission.WRITE_ARTICLE);
  }

  public int getMegabytesAllowed() {
    return WordFile.MEGABYTES_ALLOWED;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public long getChannelId() {
    return channelId;
  }

  public void setChannelId(long channelId) {
    this.channelId = channelId;
  }
}
