package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** An edition was asked to go where its stage does not lead, such as a draft being withdrawn. */
public class StageNotAllowed extends RuleViolation {

  private static final long serialVersionUID = 1L;

  StageNotAllowed(Stage from, Stage to) {
    super("refusal.stage-not-allowed", from.name(), to.name());
  }
}
