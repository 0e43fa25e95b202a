package cn.zhanqun.web.reader;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the message file that are put together before any page is: always in Chinese. */
final class ReaderWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("cn.zhanqun.web.reader.Messages", Locale.SIMPLIFIED_CHINESE);

  private ReaderWords() {}

  static String of(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.SIMPLIFIED_CHINESE).format(values);
  }
}
