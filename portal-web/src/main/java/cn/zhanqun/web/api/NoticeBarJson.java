package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.site.NoticeBarView;
import java.time.Instant;
import java.util.List;

/**
 * A sentence above every page.
 *
 * @param site code of the site, empty for all
 * @param link where it leads, empty for nowhere
 * @param endsAt the first moment at which it stands no more
 */
public record NoticeBarJson(
    long id,
    String site,
    NoticeTone tone,
    String sentence,
    String link,
    Instant beginsAt,
    Instant endsAt) {

  static NoticeBarJson of(NoticeBarView bar, Directory directory) {
    return new NoticeBarJson(
        bar.id(),
        bar.siteId().map(directory::siteCode).orElse(""),
        bar.tone(),
        bar.sentence(),
        bar.linkAddress(),
        bar.beginsAt(),
        bar.endsAt());
  }

  /** Those there are, the last to end first. */
  public record Known(List<NoticeBarJson> noticeBars) {

    public Known {
      noticeBars = List.copyOf(noticeBars);
    }
  }
}
