package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.time.CityTime;

/**
 * The words wait for the moment at which they are published. Who wants to change them takes them
 * back first, so that nobody publishes what nobody approved.
 */
public class EditionScheduled extends RuleViolation {

  private static final long serialVersionUID = 1L;

  EditionScheduled(Edition edition) {
    super("refusal.edition-scheduled", edition.publishAt().map(CityTime::toTheMinute).orElse(""));
  }
}
