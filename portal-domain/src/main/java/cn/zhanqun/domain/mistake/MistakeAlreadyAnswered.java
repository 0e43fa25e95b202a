package cn.zhanqun.domain.mistake;

import cn.zhanqun.domain.RuleViolation;

/** Somebody of the staff answered this report before; the reader may have read it already. */
public class MistakeAlreadyAnswered extends RuleViolation {

  private static final long serialVersionUID = 1L;

  MistakeAlreadyAnswered() {
    super("refusal.mistake-already-answered");
  }
}
