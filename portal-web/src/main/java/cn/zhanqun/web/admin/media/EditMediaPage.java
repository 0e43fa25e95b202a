package cn.zhanqun.web.admin.media;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.ejb.media.MediaDesk;
import cn.zhanqun.ejb.media.MediaLine;
import cn.zhanqun.ejb.media.MediaUse;
import cn.zhanqun.ejb.media.PictureArea;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * One file of the library: what is said of it, where it is used, and of a picture cutting it and
 * putting another in its place.
 */
@Named
@ViewScoped
public class EditMediaPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = PictureIntake.MEGABYTES_AT_MOST * 1024 * 1024;

  @Inject MediaDesk mediaDesk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long mediaId;
  private transient MediaLine file;
  private long version;
  private String alt = "";
  private String credit = "";
  private String caption = "";
  private int focusX;
  private int focusY;
  private int left;
  private int top;
  private int across = 100;
  private int down = 100;
  private transient Part other;

  public void open() {
    fill(mediaDesk.open(current.actor(), mediaId));
    chosenSite.setSiteId(file.siteId());
  }

  private void fill(MediaLine opened) {
    file = opened;
    version = opened.version();
    alt = opened.description().alt();
    credit = opened.description().credit();
    caption = opened.description().caption();
    focusX = opened.description().focus().x();
    focusY = opened.description().focus().y();
    left = 0;
    top = 0;
    across = 100;
    down = 100;
  }

  /** Keeps what is said of it. */
  public void describe() {
    Description description = new Description(alt, credit, caption, new Focus(focusX, focusY));
    fill(mediaDesk.describe(current.actor(), mediaId, version, description));
    notices.tell("media.described");
  }

  /** Cuts off what lies outside of the area, wherever the picture is used. */
  public void crop() {
    PictureArea area = new PictureArea(left, top, across, down);
    fill(mediaDesk.crop(current.actor(), mediaId, version, area));
    notices.tell("media.cropped");
  }

  /** Puts the chosen picture in the place of this one, wherever it is used. */
  public void replace() throws IOException {
    byte[] sent = other.getInputStream().readNBytes(LARGEST + 1);
    String name = other.getSubmittedFileName();
    fill(mediaDesk.replace(current.actor(), mediaId, version, sent, name));
    notices.tell("media.replaced");
  }

  public MediaLine getFile() {
    if (file == null) {
      file = mediaDesk.open(current.actor(), mediaId);
    }
    return file;
  }

  /** Where it is used: what readers see first. */
  public List<MediaUse> getUses() {
    return mediaDesk.uses(current.actor(), mediaId);
  }

  /** The page of the console where that place is kept. */
  public String placeOf(MediaUse use) {
    return switch (use.place()) {
      case TEXT, COVER, ATTACHMENT -> "/admin/article/edit-article";
      case CHANNEL -> "/admin/site/edit-channels";
      case LOGO, BANNER -> "/admin/site/choose-theme";
    };
  }

  public boolean isMayDescribe() {
    return current.actor().mayWithin(Permission.UPLOAD_PICTURE, getFile().siteId());
  }

  /** Whether this person may change what readers see all over the site. */
  public boolean isMayReplace() {
    return getFile().isPicture()
        && current.actor().may(Permission.PUBLISH_ARTICLE, getFile().siteId());
  }

  public long getMediaId() {
    return mediaId;
  }

  public void setMediaId(long mediaId) {
    this.mediaId = mediaId;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(String caption) {
    this.caption = caption;
  }

  public int getFocusX() {
    return focusX;
  }

  public void setFocusX(int focusX) {
    this.focusX = focusX;
  }

  public int getFocusY() {
    return focusY;
  }

  public void setFocusY(int focusY) {
    this.focusY = focusY;
  }

  public int getLeft() {
    return left;
  }

  public void setLeft(int left) {
    this.left = left;
  }

  public int getTop() {
    return top;
  }

  public void setTop(int top) {
    this.top = top;
  }

  public int getAcross() {
    return across;
  }

  public void setAcross(int across) {
    this.across = across;
  }

  public int getDown() {
    return down;
  }

  public void setDown(int down) {
    this.down = down;
  }

  public Part getOther() {
    return other;
  }

  public void setOther(Part other) {
    this.other = other;
  }
}
