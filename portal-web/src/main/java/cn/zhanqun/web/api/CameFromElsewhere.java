package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** What was sent came from a page that is none of ours. */
public class CameFromElsewhere extends RuleViolation {

  private static final long serialVersionUID = 1L;

  CameFromElsewhere() {
    super("refusal.came-from-elsewhere");
  }
}
