package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.ejb.site.GreyingView;
import java.time.Instant;
import java.util.List;

/**
 * Days on which pages are grey.
 *
 * @param site code of the site, empty for all
 * @param endsAt the first moment at which they are grey no more
 */
public record GreyingJson(
    long id, String site, GreyingScope scope, Instant beginsAt, Instant endsAt, String reason) {

  static GreyingJson of(GreyingView greying, Directory directory) {
    return new GreyingJson(
        greying.id(),
        greying.siteId().map(directory::siteCode).orElse(""),
        greying.scope(),
        greying.beginsAt(),
        greying.endsAt(),
        greying.reason());
  }

  /** The calendar, the last to end first. */
  public record Calendar(List<GreyingJson> greyings) {}
}
