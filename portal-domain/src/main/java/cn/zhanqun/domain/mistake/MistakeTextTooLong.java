package cn.zhanqun.domain.mistake;

import cn.zhanqun.domain.RuleViolation;

/** A part of a report, or the answer to it, has more characters than are kept. */
public class MistakeTextTooLong extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private MistakeTextTooLong(String part, int atMost) {
    super("refusal.mistake-too-long." + part, atMost);
  }

  static void refuse(String part, String text, int atMost) {
    if (text.length() > atMost) {
      throw new MistakeTextTooLong(part, atMost);
    }
  }
}
