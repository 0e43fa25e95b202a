package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;
import java.util.TreeSet;

/** A site wears one of the colours that were tested, and no other. */
public class AccentUnknown extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AccentUnknown(String accent) {
    super("refusal.accent-unknown", accent, String.join(", ", new TreeSet<>(Site.ACCENTS)));
  }
}
