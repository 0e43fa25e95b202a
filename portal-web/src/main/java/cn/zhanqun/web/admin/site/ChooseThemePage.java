package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.PictureView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.ThemeView;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How the chosen site looks: its colour, and the pictures in its head. The preview beside it shows
 * the home page as it stands in the form; readers see it when it is saved.
 */
@Named
@ViewScoped
public class ChooseThemePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long NO_PICTURE = 0;
  private static final int LARGEST = PictureIntake.MEGABYTES_AT_MOST * 1024 * 1024;

  @Inject Arranging arranging;
  @Inject MediaLibrary library;
  @Inject HomeDrawing drawing;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long siteId;
  private String accent = "red";
  private long logoId;
  private long bannerId;
  private transient ThemeView shown;
  private transient Part file;
  private String alt = "";

  /** Opens the site as it looks now. */
  public void open() {
    siteId = chosenSite.getSiteId();
    if (isMayChoose()) {
      ThemeView theme = arranging.openTheme(current.actor(), siteId);
      accent = theme.accent();
      logoId = theme.logo().map(PictureView::mediaId).orElse(NO_PICTURE);
      bannerId = theme.banner().map(PictureView::mediaId).orElse(NO_PICTURE);
      show(theme);
    }
  }

  private void show(ThemeView theme) {
    shown = theme;
    drawing.show(site().dressed(theme));
  }

  private SiteView site() {
    return chosenSite.allowed(siteId).orElseThrow();
  }

  /** Shows in the preview what the form holds now. */
  public void draw() {
    drawing.change();
    show(theme());
  }

  private ThemeView theme() {
    return arranging.previewTheme(
        current.actor(), siteId, accent, picture(logoId), picture(bannerId));
  }

  private static Optional<Long> picture(long id) {
    return id == NO_PICTURE ? Optional.empty() : Optional.of(id);
  }

  public void uploadLogo() throws IOException {
    logoId = upload();
    draw();
  }

  public void uploadBanner() throws IOException {
    bannerId = upload();
    draw();
  }

  private long upload() throws IOException {
    byte[] sent = file.getInputStream().readNBytes(LARGEST + 1);
    String name = file.getSubmittedFileName();
    long id = library.upload(current.actor(), siteId, sent, name, alt.strip()).id();
    alt = "";
    notices.tell("theme.uploaded");
    return id;
  }

  public void dropLogo() {
    logoId = NO_PICTURE;
    draw();
  }

  public void dropBanner() {
    bannerId = NO_PICTURE;
    draw();
  }

  public void save() {
    arranging.chooseTheme(current.actor(), siteId, accent, picture(logoId), picture(bannerId));
    drawing.settle();
    notices.tell("theme.saved");
  }

  public boolean isMayChoose() {
    return current.actor().may(Permission.ARRANGE_HOME, siteId);
  }

  /** The preview beside the form. */
  public HomeDrawing getDrawing() {
    return drawing;
  }

  /** The picture that stands for the site's name; none or one. */
  public List<PictureView> getLogo() {
    return getShown().logo().stream().toList();
  }

  /** The picture across its head; none or one. */
  public List<PictureView> getBanner() {
    return getShown().banner().stream().toList();
  }

  private ThemeView getShown() {
    if (shown == null) {
      shown = theme();
    }
    return shown;
  }

  public List<String> getAccents() {
    return Site.ACCENTS.stream().sorted().toList();
  }

  public String getAccent() {
    return accent;
  }

  public void setAccent(String accent) {
    this.accent = accent;
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
}
