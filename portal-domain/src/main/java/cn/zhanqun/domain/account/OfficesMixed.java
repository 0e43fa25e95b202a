package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One person, or one role, would hold offices that must be in different hands. */
public class OfficesMixed extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public OfficesMixed(Set<Office> offices) {
    super("refusal.offices-mixed", List.copyOf(new TreeSet<>(offices)));
  }
}
