package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Permission;

/** Nobody else could do this any more, and then nobody could give it back. */
public class LastHolder extends RuleViolation {

  private static final long serialVersionUID = 1L;

  LastHolder(Permission permission) {
    super("refusal.last-holder", permission);
  }
}
