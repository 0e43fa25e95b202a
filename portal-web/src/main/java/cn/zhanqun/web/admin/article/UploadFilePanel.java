package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.media.FileUpload;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.PrimeFaces;

/** The part of the edit page that takes in a file and hands it to the attachments. */
@Named
@RequestScoped
public class UploadFilePanel {

  @Inject FileUpload upload;
  @Inject EditArticlePage article;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private Part file;

  public void upload() throws IOException {
    try (InputStream content = file.getInputStream()) {
      StoredFile stored =
          upload.keepFile(
              current.actor(), chosenSite.getSiteId(), content, file.getSubmittedFileName());
      article.receive(stored);
      PrimeFaces.current().ajax().addCallbackParam("attached", stored.id());
      notices.tell("attach.done", stored.name());
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
