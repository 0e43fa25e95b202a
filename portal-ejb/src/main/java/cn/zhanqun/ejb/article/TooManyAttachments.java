package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.RuleViolation;

/** More files than a reader can look through. */
public class TooManyAttachments extends RuleViolation {

  private static final long serialVersionUID = 1L;

  TooManyAttachments(int most) {
    super("refusal.too-many-attachments", most);
  }
}
