package cn.zhanqun.web;

import cn.zhanqun.domain.RuleViolation;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences in which people are told that something was refused, and why. */
public final class Refusals {

  private static final String BUNDLE = "cn.zhanqun.web.Refusals";

  private Refusals() {}

  /** The sentence for a broken rule. */
  public static String sentence(RuleViolation refusal, Locale locale) {
    return sentence(refusal.messageKey(), locale, refusal.arguments().toArray());
  }

  /** The sentence of this key, with its arguments as they are: never read as a pattern again. */
  public static String sentence(String key, Locale locale, Object... arguments) {
    ResourceBundle sentences = ResourceBundle.getBundle(BUNDLE, locale);
    return new MessageFormat(sentences.getString(key), locale).format(arguments);
  }
}
