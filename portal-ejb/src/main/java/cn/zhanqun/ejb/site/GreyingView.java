package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Greying;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.Site;
import java.time.Instant;
import java.util.Optional;

/**
 * Days on which pages are grey, as pages see them.
 *
 * @param siteId empty for all sites
 */
public record GreyingView(
    long id,
    Optional<Long> siteId,
    GreyingScope scope,
    Instant beginsAt,
    Instant endsAt,
    String reason) {

  static GreyingView of(Greying greying) {
    return new GreyingView(
        greying.id(),
        greying.site().map(Site::id),
        greying.scope(),
        greying.beginsAt(),
        greying.endsAt(),
        greying.reason());
  }

  /** Whether it is about a page of this site at all. */
  boolean covers(long site, boolean homePage) {
    return (siteId.isEmpty() || siteId.get() == site)
        && (homePage || scope == GreyingScope.EVERYTHING);
  }

  public boolean isBegunAt(Instant now) {
    return !now.isBefore(beginsAt);
  }

  public boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
  }

  boolean holdsAt(Instant now) {
    return isBegunAt(now) && !isOverAt(now);
  }
}
