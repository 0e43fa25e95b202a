package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** The same person has the same role for the same place and time already. */
public class AlreadyGranted extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AlreadyGranted(String person, String role) {
    super("refusal.already-granted", person, role);
  }
}
