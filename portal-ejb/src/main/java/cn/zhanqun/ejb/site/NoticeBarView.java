package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.NoticeBar;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.domain.site.Site;
import java.time.Instant;
import java.util.Optional;

/**
 * A sentence above every page, as pages see it.
 *
 * @param siteId empty for all sites
 * @param linkAddress where it leads; empty for nowhere
 */
public record NoticeBarView(
    long id,
    Optional<Long> siteId,
    NoticeTone tone,
    String sentence,
    String linkAddress,
    Instant beginsAt,
    Instant endsAt) {

  static NoticeBarView of(NoticeBar bar) {
    return new NoticeBarView(
        bar.id(),
        bar.site().map(Site::id),
        bar.tone(),
        bar.sentence(),
        bar.linkAddress(),
        bar.beginsAt(),
        bar.endsAt());
  }

  /** Whether it is about this site at all. */
  boolean covers(long site) {
    return siteId.isEmpty() || siteId.get() == site;
  }

  public boolean isBegunAt(Instant now) {
    return !now.isBefore(beginsAt);
  }

  public boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
  }

  boolean standsAt(Instant now) {
    return isBegunAt(now) && !isOverAt(now);
  }
}
