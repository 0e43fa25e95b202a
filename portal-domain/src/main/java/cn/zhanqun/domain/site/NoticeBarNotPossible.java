package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A notice bar can't be put up like this, or can't be taken down because it is down already. */
public class NoticeBarNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private NoticeBarNotPossible(String what, Object... arguments) {
    super("refusal.notice-bar-not-possible." + what, arguments);
  }

  static NoticeBarNotPossible noSentence() {
    return new NoticeBarNotPossible("no-sentence");
  }

  static NoticeBarNotPossible sentenceTooLong(int atMost) {
    return new NoticeBarNotPossible("sentence-too-long", atMost);
  }

  static NoticeBarNotPossible endsBeforeItBegins() {
    return new NoticeBarNotPossible("ends-before-it-begins");
  }

  static NoticeBarNotPossible tooLong(long days) {
    return new NoticeBarNotPossible("too-long", days);
  }

  static NoticeBarNotPossible past() {
    return new NoticeBarNotPossible("past");
  }

  static NoticeBarNotPossible over() {
    return new NoticeBarNotPossible("over");
  }
}
