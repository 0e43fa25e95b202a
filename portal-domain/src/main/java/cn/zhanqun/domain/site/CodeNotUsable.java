package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A site or a channel cannot have this code, because no address could be made of it alone. */
public class CodeNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  private CodeNotUsable(String why, String code) {
    super(
        "refusal.code-not-usable." + why,
        code.length() <= SHOWN ? code : code.substring(0, SHOWN) + "…");
  }

  static CodeNotUsable form(String code) {
    return new CodeNotUsable("form", code);
  }

  static CodeNotUsable reserved(String code) {
    return new CodeNotUsable("reserved", code);
  }

  /** Something else answers there already. */
  public static CodeNotUsable taken(String code) {
    return new CodeNotUsable("taken", code);
  }
}
