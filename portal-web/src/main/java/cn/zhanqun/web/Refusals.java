package cn.zhanqun.web;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.word.WordLoss;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences in which people are told that something was refused, and why. */
public final class Refusals {

  private static final String BUNDLE = "cn.zhanqun.web.Refusals";

  /** Where rights and offices have their words, the same as in the console. */
  private static final String WORDS = "cn.zhanqun.web.admin.Messages";

  private Refusals() {}

  /** The sentence for a broken rule. */
  public static String sentence(RuleViolation refusal, Locale locale) {
    return sentence(refusal.messageKey(), locale, refusal.arguments().toArray());
  }

  /**
   * The sentence of this key, with its arguments as they are: never read as a pattern again. Rights
   * and offices are named in words.
   */
  public static String sentence(String key, Locale locale, Object... arguments) {
    ResourceBundle sentences = ResourceBundle.getBundle(BUNDLE, locale);
    Object[] inWords =
        Arrays.stream(arguments).map(argument -> inWords(argument, locale)).toArray();
    return new MessageFormat(sentences.getString(key), locale).format(inWords);
  }

  /** What editors are told of something that did not come along. */
  public static String sentence(WordLoss loss, Locale locale) {
    return sentence(loss.kind().messageKey(), locale, loss.count(), String.join(" ", loss.names()));
  }

  private static Object inWords(Object argument, Locale locale) {
    if (argument instanceof Permission permission) {
      return ResourceBundle.getBundle(WORDS, locale).getString("permission." + permission);
    }
    if (argument instanceof Office office) {
      return ResourceBundle.getBundle(WORDS, locale).getString("office." + office);
    }
    if (argument instanceof List<?> several) {
      return several.stream()
          .map(one -> String.valueOf(inWords(one, locale)))
          .collect(Collectors.joining(sentence("refusal.and", locale)));
    }
    return argument;
  }
}
