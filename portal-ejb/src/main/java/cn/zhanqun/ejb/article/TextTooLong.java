package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.RuleViolation;

/** Words that are longer than their place; nothing is cut off silently. */
public class TextTooLong extends RuleViolation {

  private static final long serialVersionUID = 1L;

  TextTooLong(String field, int longest) {
    super("refusal.text-too-long." + field, longest);
  }
}
