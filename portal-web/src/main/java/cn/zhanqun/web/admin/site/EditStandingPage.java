package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.standing.OpenedStandingPage;
import cn.zhanqun.ejb.standing.StandingDesk;
import cn.zhanqun.web.admin.article.Losses;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.reader.Addresses;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * The standing pages (常设页面) of the chosen site: which it has written itself, and one of them open.
 */
@Named
@ViewScoped
public class EditStandingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject StandingDesk desk;
  @Inject ChosenSite chosenSite;
  @Inject Sites sites;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String word = StandingKind.ABOUT.word();
  private long siteId;
  private long seenVersion;
  private String body = "";

  /** Opens the page of the address; an unknown name opens the first. */
  public void open() {
    siteId = chosenSite.getSiteId();
    word = kind().word();
    if (isMayEdit()) {
      OpenedStandingPage opened = desk.open(current.actor(), siteId, kind());
      seenVersion = opened.version();
      body = opened.text().body().html();
    }
  }

  public void save() {
    Sanitized saved = desk.save(current.actor(), siteId, kind(), seenVersion, body);
    if (!saved.isComplete()) {
      Losses.tell(saved, notices);
    }
    open();
    PrimeFaces.current().ajax().addCallbackParam("saved", getKeptAs());
    notices.tell("standing-pages.saved");
  }

  private StandingKind kind() {
    return StandingKind.named(word).orElse(StandingKind.ABOUT);
  }

  /** All of them, each with whether the site has written it. */
  public List<OpenedStandingPage> getPages() {
    return isMayEdit() ? desk.list(current.actor(), siteId) : List.of();
  }

  public boolean isMayEdit() {
    return current.actor().may(Permission.EDIT_SITE, siteId);
  }

  /** Under which name the browser keeps what is not saved yet. */
  public String getKeptAs() {
    return "standing-" + siteId + "-" + word;
  }

  /** Where readers find it. */
  public String getLiveAddress() {
    return Addresses.ofMainSite(sites.network()).standing(chosenSite.getSite(), kind());
  }

  public String getKind() {
    return word;
  }

  public void setKind(String kind) {
    word = kind;
  }

  public long getSeenVersion() {
    return seenVersion;
  }

  public void setSeenVersion(long seenVersion) {
    this.seenVersion = seenVersion;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
