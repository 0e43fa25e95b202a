package cn.zhanqun.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** In which language a program is answered: Chinese, unless it would rather have English. */
final class Language {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  private Language() {}

  /**
   * @param acceptLanguage the header as it came; anything that makes no sense means Chinese
   */
  static Locale of(Optional<String> acceptLanguage) {
    try {
      return acceptLanguage
          .map(LanguageRange::parse)
          .map(ranges -> Locale.lookup(ranges, SPOKEN))
          .orElse(Locale.CHINESE);
    } catch (IllegalArgumentException senseless) {
      return Locale.CHINESE;
    }
  }
}
