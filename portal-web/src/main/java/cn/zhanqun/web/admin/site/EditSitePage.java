package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.ejb.launch.LaunchCheck;
import cn.zhanqun.ejb.launch.LaunchLine;
import cn.zhanqun.ejb.launch.LaunchPoint;
import cn.zhanqun.ejb.site.OpenedSite;
import cn.zhanqun.ejb.site.SiteKeeping;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * One site of the network: what it lacks before readers are told of it, under which host it
 * answers, and whether it does at all.
 */
@Named
@ViewScoped
public class EditSitePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SiteKeeping keeping;
  @Inject LaunchCheck check;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private transient OpenedSite site;
  private String code = "";
  private long siteId;
  private String host = "";
  private SiteState state = SiteState.OPEN;
  private List<LaunchLine> lines = List.of();

  /** Opens the site of the address; refuses whoever does not keep the network. */
  public void open() {
    site = keeping.open(current.actor(), code);
    siteId = site.siteId();
    host = site.host();
    state = site.state();
    lines =
        current.actor().may(Permission.EDIT_SITE, siteId)
            ? check.linesOf(current.actor(), siteId)
            : List.of();
  }

  public void giveHost() {
    keeping.giveHost(current.actor(), siteId, host);
    open();
    notices.tell("site.host-given");
  }

  public void takeHost() {
    keeping.takeHost(current.actor(), siteId);
    open();
    notices.tell("site.host-taken");
  }

  public void put() {
    keeping.put(current.actor(), siteId, state);
    open();
    notices.tell("site.state-done");
  }

  /** Goes to where it is done, on this site from then on. */
  public void go(LaunchPoint point) {
    chosenSite.setSiteId(siteId);
    Faces.redirect(addressOf(point));
  }

  /** Where a point is done by whoever keeps the site; empty where by others, or on this page. */
  public String addressOf(LaunchPoint point) {
    return switch (point) {
      case IDENTITY -> "/admin/site/edit-site-identity.xhtml";
      case STANDING_PAGES -> "/admin/site/edit-standing.xhtml";
      case CHANNELS -> "/admin/site/edit-channels.xhtml";
      case ARTICLES -> "/admin/article/edit-article.xhtml";
      case HOME_PAGE, EDITORS, HOST -> "";
    };
  }

  /** {@code DONE}, {@code LACKING} or {@code OPTIONAL}. */
  public String stateOf(LaunchLine line) {
    if (line.isDone()) {
      return "DONE";
    }
    return line.point().isOptional() ? "OPTIONAL" : "LACKING";
  }

  /** What lacks, in the words of the console. */
  public String lackingIn(LaunchLine line) {
    return line.lacking().stream()
        .filter(word -> !word.isEmpty())
        .map(word -> inWords(line.point(), word))
        .collect(Collectors.joining(Notices.words("site.launch.between")));
  }

  private static String inWords(LaunchPoint point, String word) {
    return switch (point) {
      case IDENTITY -> Notices.words("identity.field." + constant(word));
      case STANDING_PAGES -> Notices.words("standing-pages.kind." + constant(word));
      default -> word;
    };
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** States it may be put into. */
  public List<SiteState> getStates() {
    boolean main = getSite().main();
    return Arrays.stream(SiteState.values())
        .filter(each -> !main || each == SiteState.OPEN || each == SiteState.READ_ONLY)
        .toList();
  }

  /** As it was when the page was opened, or after the last change. */
  public OpenedSite getSite() {
    if (site == null) {
      site = keeping.open(current.actor(), code);
    }
    return site;
  }

  public List<LaunchLine> getLines() {
    return lines;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public SiteState getState() {
    return state;
  }

  public void setState(SiteState state) {
    this.state = state;
  }
}
