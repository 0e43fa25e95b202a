package cn.zhanqun.domain.site;

import cn.zhanqun.domain.KeyWord;
import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;

/** Staff change nothing on a site that is read-only or archived. */
public class SiteNotChangeable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  SiteNotChangeable(String site, SiteState state, Instant since, String decidedBy) {
    super(
        "refusal.site-not-changeable." + KeyWord.of(state),
        site,
        CityTime.toTheMinute(since),
        decidedBy);
  }
}
