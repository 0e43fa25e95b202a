package cn.zhanqun.web.admin.account;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.account.ApiTokens;
import cn.zhanqun.ejb.account.ApiTokens.WorkingToken;
import cn.zhanqun.ejb.account.WantedToken;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tokens with which somebody's programs use the API: made, listed, ended. */
@Named
@RequestScoped
public class TokensPage {

  @Inject ApiTokens tokens;
  @Inject Sites sites;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String label = "";
  private Permission[] scopes = {};
  private Long[] siteIds = {};
  private LocalDate lastDay;
  private String made = "";

  public void make() {
    WantedToken wanted =
        new WantedToken(
            label.strip(),
            Set.of(scopes),
            Set.of(siteIds),
            Optional.ofNullable(lastDay).map(day -> CityTime.beginOf(day.plusDays(1))));
    made = tokens.issue(current.actor(), wanted);
    label = "";
  }

  public void end(long tokenId) {
    tokens.end(current.actor(), tokenId);
    notices.tell("tokens.ended");
  }

  public List<WorkingToken> getTokens() {
    return tokens.list(current.actor());
  }

  /** What this person may have a token for, in the order of the permissions. */
  public Set<Permission> getPossibleScopes() {
    return EnumSet.copyOf(current.actor().rights().keySet());
  }

  /** Where this person may have a token work. */
  public List<SiteView> getPossibleSites() {
    Actor actor = current.actor();
    return sites.network().sites().stream()
        .filter(
            site -> actor.rights().values().stream().anyMatch(reach -> reach.touches(site.id())))
        .toList();
  }

  /** What a token is for, in words. */
  public String scopesOf(WorkingToken token) {
    return new TreeSet<>(token.scopes())
        .stream()
            .map(scope -> Notices.words("permission." + scope))
            .collect(Collectors.joining(Notices.words("tokens.and")));
  }

  /** Where a token works, in words. */
  public String sitesOf(WorkingToken token) {
    return token.sites().isEmpty()
        ? Notices.words("tokens.everywhere")
        : new TreeSet<>(token.sites())
            .stream()
                .flatMap(site -> sites.network().site(site).stream())
                .map(SiteView::shortName)
                .collect(Collectors.joining(Notices.words("tokens.and")));
  }

  /** The token just made, shown this once; empty otherwise. */
  public String getMade() {
    return made;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Permission[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(Permission[] scopes) {
    this.scopes = scopes.clone();
  }

  public Long[] getSiteIds() {
    return siteIds.clone();
  }

  public void setSiteIds(Long[] siteIds) {
    this.siteIds = siteIds.clone();
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
