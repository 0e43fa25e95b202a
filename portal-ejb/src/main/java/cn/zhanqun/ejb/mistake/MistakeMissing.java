package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.RuleViolation;

/** There is no report with this number. */
public class MistakeMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  MistakeMissing(long number) {
    super("refusal.mistake-missing", String.valueOf(number));
  }
}
