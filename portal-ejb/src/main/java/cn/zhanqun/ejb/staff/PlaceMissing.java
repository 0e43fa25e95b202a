package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no such site or channel to grant anything for. */
public class PlaceMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PlaceMissing(long id) {
    super("refusal.place-missing", String.valueOf(id));
  }
}
