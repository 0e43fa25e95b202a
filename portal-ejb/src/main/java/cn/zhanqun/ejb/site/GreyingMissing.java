package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** There are no grey days with this number. */
public class GreyingMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  GreyingMissing(long greyingId) {
    super("refusal.greying-missing", String.valueOf(greyingId));
  }
}
