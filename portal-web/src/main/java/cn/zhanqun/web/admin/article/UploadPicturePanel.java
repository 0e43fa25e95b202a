package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** The part of the edit page that takes in a picture and hands it to the text. */
@Named
@RequestScoped
public class UploadPicturePanel {

  private static final int LARGEST = PictureIntake.MEGABYTES_AT_MOST * 1024 * 1024;

  @Inject MediaLibrary library;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private Part file;
  private String alt = "";
  private String caption = "";

  public void upload() throws IOException {
    StoredFile picture =
        library.upload(
            current.actor(),
            chosenSite.getSiteId(),
            file.getInputStream().readNBytes(LARGEST + 1),
            file.getSubmittedFileName(),
            alt.strip());
    PrimeFaces.current().ajax().addCallbackParam("picture", forText(picture).toString());
    notices.tell("picture.inserted", picture.name());
  }

  private JsonObject forText(StoredFile picture) {
    return Json.createObjectBuilder()
        .add("src", picture.address())
        .add("width", picture.width())
        .add("height", picture.height())
        .add("alt", picture.alt())
        .add("caption", caption.strip())
        .build();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(String caption) {
    this.caption = caption;
  }
}
