package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** So many wrong passwords came from one network address that nothing from there is looked at. */
public class TooManyTries extends RuleViolation {

  private static final long serialVersionUID = 1L;

  TooManyTries() {
    super("refusal.too-many-tries");
  }
}
