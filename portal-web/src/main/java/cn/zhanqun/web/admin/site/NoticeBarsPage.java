package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.site.NoticeBarView;
import cn.zhanqun.ejb.site.NoticeBars;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sentences above every page of readers (通知条): those there are, and a form for one more. */
@Named
@ViewScoped
public class NoticeBarsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long ALL_SITES = 0;

  @Inject NoticeBars noticeBars;
  @Inject Sites sites;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;
  @Inject Clock clock;

  private long siteId;
  private NoticeTone tone = NoticeTone.CALM;
  private String sentence = "";
  private String link = "";
  private Instant beginsAt;
  private Instant endsAt;

  /** Begins with the chosen site. */
  public void open() {
    siteId = chosenSite.isAny() ? chosenSite.getSiteId() : ALL_SITES;
  }

  /** Without a beginning it begins at once. */
  public void putUp() {
    Instant from = Optional.ofNullable(beginsAt).orElseGet(clock::instant);
    noticeBars.putUp(
        current.actor(),
        siteId == ALL_SITES ? Optional.empty() : Optional.of(siteId),
        tone,
        sentence,
        link,
        new NoticePeriod(from, endsAt));
    sentence = "";
    link = "";
    beginsAt = null;
    endsAt = null;
    notices.tell("notice-bars.put-up");
  }

  public void takeDown(long barId) {
    noticeBars.takeDown(current.actor(), barId);
    notices.tell("notice-bars.taken-down");
  }

  public boolean isMayPutUp() {
    return current.actor().may(Permission.EDIT_SITE);
  }

  public boolean isMayPutUpEverywhere() {
    return current.actor().reach(Permission.EDIT_SITE).everywhere();
  }

  /** The sites above whose pages this person may put one. */
  public List<SiteView> getAllowed() {
    Actor actor = current.actor();
    return sites.network().sites().stream()
        .filter(site -> actor.may(Permission.EDIT_SITE, site.id()))
        .toList();
  }

  public List<NoticeBarView> getBars() {
    return isMayPutUp() ? noticeBars.list(current.actor()) : List.of();
  }

  /** {@code WAITING}, {@code STANDING} or {@code OVER}. */
  public String state(NoticeBarView bar) {
    Instant now = clock.instant();
    if (bar.isOverAt(now)) {
      return "OVER";
    }
    return bar.isBegunAt(now) ? "STANDING" : "WAITING";
  }

  /** Whether this person may take it down. */
  public boolean isMine(NoticeBarView bar) {
    return bar.siteId()
        .map(site -> current.actor().may(Permission.EDIT_SITE, site))
        .orElseGet(this::isMayPutUpEverywhere);
  }

  public NoticeTone[] getTones() {
    return NoticeTone.values();
  }

  public long getSiteId() {
    return siteId;
  }

  public void setSiteId(long siteId) {
    this.siteId = siteId;
  }

  public NoticeTone getTone() {
    return tone;
  }

  public void setTone(NoticeTone tone) {
    this.tone = tone;
  }

  public String getSentence() {
    return sentence;
  }

  public void setSentence(String sentence) {
    this.sentence = sentence;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Instant getBeginsAt() {
    return beginsAt;
  }

  public void setBeginsAt(Instant beginsAt) {
    this.beginsAt = beginsAt;
  }

  public Instant getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(Instant endsAt) {
    this.endsAt = endsAt;
  }
}
