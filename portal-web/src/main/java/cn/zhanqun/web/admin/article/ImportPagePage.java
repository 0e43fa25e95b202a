package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.migration.PageImport;
import cn.zhanqun.ejb.migration.PageImport.ImportedPage;
import cn.zhanqun.ejb.migration.SavedPage;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * A saved page being brought in: pasted or as a file, with its old address and the channel it is
 * meant for where staff know them. What was pasted stays in the form when it is refused.
 */
@Named
@RequestScoped
public class ImportPagePage {

  @Inject PageImport pageImport;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String pasted = "";
  private Part file;
  private String address = "";
  private long channelId;

  public void bringIn() throws IOException {
    ImportedPage imported =
        pageImport.importPage(
            current.actor(),
            savedPage().savedFrom(address),
            Optional.of(channelId).filter(id -> id != 0));
    notices.tell("import.done");
    Losses.tell(HtmlPolicy.sanitize(imported.page().bodyHtml()), notices);
    notices.keepForNextPage();
    Faces.redirect("/admin/article/edit-article.xhtml?article=%s", imported.articleId());
  }

  private SavedPage savedPage() throws IOException {
    return file == null || file.getSize() == 0
        ? SavedPage.ofText(pasted)
        : SavedPage.ofBytes(file.getInputStream().readAllBytes());
  }

  /** Every channel this person may import into, under the name of its site. */
  public List<SelectItem> getChannels() {
    return chosenSite.channelsFor(Permission.IMPORT_PAGE);
  }

  public int getMegabytesAllowed() {
    return SavedPage.MEGABYTES_ALLOWED;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public long getChannelId() {
    return channelId;
  }

  public void setChannelId(long channelId) {
    this.channelId = channelId;
  }
}
