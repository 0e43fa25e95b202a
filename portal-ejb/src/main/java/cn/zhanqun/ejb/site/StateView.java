package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteState;
import java.time.Instant;
import java.util.Optional;

/**
 * What readers and staff find at a site as pages see it.
 *
 * @param since empty while nobody decided anything else than that it is open
 * @param decidedBy who did, as colleagues knew them; readers never see it
 */
public record StateView(SiteState state, Optional<Instant> since, String decidedBy) {

  public static final StateView OPEN = new StateView(SiteState.OPEN, Optional.empty(), "");

  static StateView of(Site site) {
    return new StateView(site.state(), site.stateSince(), site.stateDecidedBy());
  }
}
