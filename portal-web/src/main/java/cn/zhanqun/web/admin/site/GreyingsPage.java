package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.ejb.site.GreyingView;
import cn.zhanqun.ejb.site.Greyings;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The calendar of grey days (置灰): what is set, and a form for more. What the form would do is shown
 * first, and exactly that is done.
 */
@Named
@ViewScoped
public class GreyingsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Greyings greyings;
  @Inject Sites sites;
  @Inject CurrentActor current;
  @Inject Notices notices;
  @Inject Clock clock;

  private long siteId;
  private GreyingScope scope = GreyingScope.HOME_PAGES;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String reason = "";
  private Proposal proposal;

  /** Shows what would be done; nothing turns grey yet. */
  public void preview() {
    GreyDays days = new GreyDays(firstDay, lastDay);
    proposal = new Proposal(siteId, scope, days, reason.strip());
  }

  /** Does what was shown. */
  public void set() {
    Proposal shown = proposal;
    greyings.set(current.actor(), shown.site(), shown.scope(), shown.days(), shown.reason());
    proposal = null;
    reason = "";
    notices.tell("greyings.set");
  }

  public void endEarly(long greyingId) {
    greyings.endEarly(current.actor(), greyingId);
    notices.tell("greyings.ended");
  }

  public boolean isMayKeep() {
    return current.actor().may(Permission.KEEP_CALENDAR);
  }

  public boolean isMayKeepAll() {
    return current.actor().reach(Permission.KEEP_CALENDAR).everywhere();
  }

  /** The sites whose pages this person may turn grey. */
  public List<SiteView> getAllowed() {
    Actor actor = current.actor();
    return sites.network().sites().stream()
        .filter(site -> actor.may(Permission.KEEP_CALENDAR, site.id()))
        .toList();
  }

  public List<GreyingView> getGreyings() {
    return isMayKeep() ? greyings.list(current.actor()) : List.of();
  }

  /** {@code WAITING}, {@code GREY} or {@code OVER}. */
  public String state(GreyingView greying) {
    Instant now = clock.instant();
    if (greying.isOverAt(now)) {
      return "OVER";
    }
    return greying.isBegunAt(now) ? "GREY" : "WAITING";
  }

  public GreyingScope[] getScopes() {
    return GreyingScope.values();
  }

  /** What the form would do; none before it is asked. */
  public List<Proposal> getProposal() {
    return Optional.ofNullable(proposal).stream().toList();
  }

  public long getSiteId() {
    return siteId;
  }

  public void setSiteId(long siteId) {
    this.siteId = siteId;
  }

  public GreyingScope getScope() {
    return scope;
  }

  public void setScope(GreyingScope scope) {
    this.scope = scope;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * Grey days before they are set.
   *
   * @param siteId 0 for all sites
   */
  public record Proposal(long siteId, GreyingScope scope, GreyDays days, String reason)
      implements Serializable {

    public Optional<Long> site() {
      return siteId == 0 ? Optional.empty() : Optional.of(siteId);
    }

    public long count() {
      return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    }
  }
}
