package cn.zhanqun.domain.mistake;

import cn.zhanqun.domain.RuleViolation;

/** A report does not say what is wrong, or an answer to it says nothing. */
public class MistakeIncomplete extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private MistakeIncomplete(String key) {
    super(key);
  }

  static MistakeIncomplete nothingWrong() {
    return new MistakeIncomplete("refusal.mistake-incomplete.wrong");
  }

  static MistakeIncomplete noAnswer() {
    return new MistakeIncomplete("refusal.mistake-incomplete.answer");
  }
}
