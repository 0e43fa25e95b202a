package cn.zhanqun.web.security;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.site.StateView;
import cn.zhanqun.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * For pages: which rule stops somebody from doing a thing, in the sentence that stands beside the
 * button, and who could do it. The service decides; this only says it before anybody tries.
 */
@Named
@RequestScoped
public class WhatStops {

  private static final long NO_SITE = 0;
  private static final long NO_CHANNEL = 0;

  @Inject CurrentActor current;
  @Inject Sites sites;
  @Inject WhoMay whoMay;

  /** A page asks several times while it is drawn. */
  private final Map<List<Object>, String> said = new HashMap<>();

  /** On no site in particular; empty when nothing stops them. */
  public String anywhere(String permission) {
    return inChannel(permission, NO_SITE, NO_CHANNEL);
  }

  /** On a site: the missing right, or that nobody may change the site now. */
  public String onSite(String permission, long siteId) {
    return inChannel(permission, siteId, NO_CHANNEL);
  }

  /**
   * In a channel of a site.
   *
   * @param channelId 0 while none is chosen
   */
  public String inChannel(String permission, long siteId, long channelId) {
    return said.computeIfAbsent(
        List.of(permission, siteId, channelId),
        asked -> sentence(Permission.valueOf(permission), siteId, channelId));
  }

  /** On this account: nobody does to themselves what a colleague has to look at. */
  public String onOneself(String permission, long accountId) {
    return current.actor().accountId() == accountId
        ? whoMay.hintAnother(Permission.valueOf(permission), current.actor())
        : "";
  }

  private String sentence(Permission permission, long siteId, long channelId) {
    return may(permission, siteId, channelId)
        ? sites.network().site(siteId).map(WhatStops::state).orElse("")
        : whoMay.hint(permission, siteId, channelId);
  }

  private boolean may(Permission permission, long siteId, long channelId) {
    Actor actor = current.actor();
    if (siteId == NO_SITE) {
      return actor.may(permission);
    }
    if (channelId != NO_CHANNEL) {
      return actor.may(permission, siteId, channelId);
    }
    return permission.canBeHeldFor(Extent.CHANNEL)
        ? actor.mayWithin(permission, siteId)
        : actor.may(permission, siteId);
  }

  /** Why nobody changes anything on the site; empty where they may. */
  private static String state(SiteView site) {
    StateView state = site.state();
    Locale locale = Faces.getLocale();
    return switch (state.state()) {
      case OPEN, CLOSED -> "";
      case READ_ONLY -> closed("refusal.site-not-changeable.read-only", locale, site);
      case ARCHIVED -> closed("refusal.site-not-changeable.archived", locale, site);
    };
  }

  private static String closed(String key, Locale locale, SiteView site) {
    StateView state = site.state();
    return Refusals.sentence(
        key,
        locale,
        site.name(),
        state.since().map(CityTime::toTheMinute).orElse(""),
        state.decidedBy());
  }
}
