package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/**
 * An edition lacks what readers must see: a title, a text, a source, or a channel to be shown in.
 */
public class TextIncomplete extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private TextIncomplete(String what) {
    super("refusal.text-incomplete." + what);
  }

  public static TextIncomplete noTitle() {
    return new TextIncomplete("title");
  }

  public static TextIncomplete noBody() {
    return new TextIncomplete("body");
  }

  public static TextIncomplete noSource() {
    return new TextIncomplete("source");
  }

  public static TextIncomplete noChannel() {
    return new TextIncomplete("channel");
  }
}
