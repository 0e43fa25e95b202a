package cn.zhanqun.ejb.paste;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item of a list: a dot, "3.", "b)", 第一条.
 *
 * @param number its place in the list; 0 where it is not counted
 * @param words the marker as it was written
 */
public record Marker(Numbering numbering, int number, String words) {

  /** Brackets of Chinese width belong to 公文 numbering, which a browser does not count in. */
  private static final Pattern COUNTED =
      Pattern.compile("\\(?(\\d{1,4}|[A-Za-z]{1,7})(?:[.)]|\\.\\)|(?<=\\d)[、．])");

  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Nl}\\p{No}]|o|");
  private static final Pattern ROMAN =
      Pattern.compile("(?=.)c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);
  private static final Map<Character, Integer> ROMAN_DIGITS =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

  /** The marker written this way; a lone letter that could be either is read as a letter but i. */
  public static Marker of(String written) {
    String words = written.strip();
    if (BULLET.matcher(words).matches()) {
      return new Marker(Numbering.BULLET, 0, words);
    }
    Matcher counted = COUNTED.matcher(words);
    return counted.matches()
        ? counted(counted.group(1), words)
        : new Marker(Numbering.IN_WORDS, 0, words);
  }

  private static Marker counted(String sign, String words) {
    if (Character.isDigit(sign.charAt(0))) {
      return new Marker(Numbering.DECIMAL, Integer.parseInt(sign), words);
    }
    if (sign.length() > 1 || sign.equalsIgnoreCase("i")) {
      OptionalInt roman = roman(sign);
      return roman.isPresent()
          ? new Marker(romanLike(sign), roman.getAsInt(), words)
          : new Marker(Numbering.IN_WORDS, 0, words);
    }
    return letter(sign, words);
  }

  private static Marker letter(String sign, String words) {
    Numbering numbering =
        Character.isUpperCase(sign.charAt(0)) ? Numbering.CAPITAL_LETTER : Numbering.SMALL_LETTER;
    return new Marker(numbering, Character.toLowerCase(sign.charAt(0)) - 'a' + 1, words);
  }

  private static Numbering romanLike(String sign) {
    return Character.isUpperCase(sign.charAt(0)) ? Numbering.CAPITAL_ROMAN : Numbering.SMALL_ROMAN;
  }

  private static OptionalInt roman(String sign) {
    if (!ROMAN.matcher(sign).matches()) {
      return OptionalInt.empty();
    }
    int sum = 0;
    int before = Integer.MAX_VALUE;
    for (char digit : sign.toLowerCase(Locale.ROOT).toCharArray()) {
      int value = ROMAN_DIGITS.get(digit);
      sum += value > before ? value - 2 * before : value;
      before = value;
    }
    return OptionalInt.of(sum);
  }

  /** The same marker behind another one, which decides what a lone letter counts as. */
  Marker after(Marker last) {
    Matcher counted = COUNTED.matcher(words);
    if (!counted.matches() || counted.group(1).length() > 1) {
      return this;
    }
    String sign = counted.group(1);
    if (numbering.isRoman() && last.numbering().isLetter()) {
      return letter(sign, words);
    }
    OptionalInt roman = roman(sign);
    return numbering.isLetter() && last.numbering().isRoman() && roman.isPresent()
        ? new Marker(romanLike(sign), roman.getAsInt(), words)
        : this;
  }

  boolean goesOnFrom(Marker last) {
    return numbering == last.numbering()
        && (numbering == Numbering.BULLET || number == last.number() + 1);
  }
}
