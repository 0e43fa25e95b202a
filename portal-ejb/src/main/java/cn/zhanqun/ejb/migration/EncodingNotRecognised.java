package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** The characters of the saved page cannot be told: neither UTF-8 nor GBK, or broken on the way. */
public class EncodingNotRecognised extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public EncodingNotRecognised() {
    super("import.encoding-not-recognised");
  }
}
