package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** There is no notice bar with this number. */
public class NoticeBarMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NoticeBarMissing(long id) {
    super("refusal.notice-bar-missing", String.valueOf(id));
  }
}
