package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;
import java.util.Locale;

/** Staff change nothing on a site that is read-only or archived. */
public class SiteNotChangeable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  SiteNotChangeable(String site, SiteState state, Instant since, String decidedBy) {
    super(
        "refusal.site-not-changeable." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        site,
        CityTime.toTheMinute(since),
        decidedBy);
  }
}
