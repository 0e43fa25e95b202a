package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** More was sent than is read into memory here. */
public class BodyTooLarge extends RuleViolation {

  private static final long serialVersionUID = 1L;

  BodyTooLarge(int megabytesAllowed) {
    super("refusal.body-too-large", megabytesAllowed);
  }
}
