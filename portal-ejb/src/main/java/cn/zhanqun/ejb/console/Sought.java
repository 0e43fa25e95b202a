package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.TypedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search of the console: words, the number of something, or the
 * address of an article as a reader sent it. What is too long is cut.
 */
record Sought(String text) {

  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern ADDRESS = Pattern.compile("/c/[0-9]{4}/[0-9]{4}/([0-9]{1,18})\\.");

  static Sought of(String typed) {
    String text = TypedText.of(typed);
    int characters = text.codePointCount(0, text.length());
    return new Sought(text.substring(0, text.offsetByCodePoints(0, Math.min(characters, LONGEST))));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The number that was typed, alone or in an address. */
  Optional<Long> number() {
    Matcher address = ADDRESS.matcher(text);
    if (address.find()) {
      return Optional.of(Long.valueOf(address.group(1)));
    }
    return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** Whether it names one article and can mean nothing else. */
  boolean isAddress() {
    return ADDRESS.matcher(text).find();
  }

  /** Whether one of the names has every word, whatever its capitals. */
  boolean isIn(String... names) {
    return Arrays.stream(names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> words().stream().allMatch(name::contains));
  }

  private List<String> words() {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
