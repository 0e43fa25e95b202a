package cn.zhanqun.ejb.word;

import cn.zhanqun.ejb.paste.Numbering;
import java.util.Locale;

/** How Word writes down the numbers of one level of a list, as its file names it. */
enum CountingStyle {
  DECIMAL(Numbering.DECIMAL),
  LOWER_LETTER(Numbering.SMALL_LETTER),
  UPPER_LETTER(Numbering.CAPITAL_LETTER),
  LOWER_ROMAN(Numbering.SMALL_ROMAN),
  UPPER_ROMAN(Numbering.CAPITAL_ROMAN),
  BULLET(Numbering.BULLET),
  DECIMAL_ENCLOSED_CIRCLE(Numbering.IN_WORDS),
  CHINESE(Numbering.IN_WORDS),
  NONE(Numbering.IN_WORDS);

  private static final String[] ROMAN_SIGNS = "m cm d cd c xc l xl x ix v iv i".split(" ", -1);
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final String[] CHINESE_UNITS = {"", "十", "百", "千"};
  private static final int LAST_IN_CIRCLE = 20;

  private final Numbering numbering;

  CountingStyle(Numbering numbering) {
    this.numbering = numbering;
  }

  /** What the file calls it; what is not known counts as a browser does. */
  static CountingStyle of(String name) {
    return switch (name) {
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> DECIMAL_ENCLOSED_CIRCLE;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCountingThousand" ->
          CHINESE;
      default -> DECIMAL;
    };
  }

  Numbering numbering() {
    return numbering;
  }

  String written(int number) {
    return switch (this) {
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case CHINESE -> chinese(number);
      case DECIMAL_ENCLOSED_CIRCLE ->
          number >= 1 && number <= LAST_IN_CIRCLE
              ? String.valueOf((char) ('①' + number - 1))
              : String.valueOf(number);
      case NONE, BULLET -> "";
      case DECIMAL -> String.valueOf(number);
    };
  }

  /** Behind z come aa, bb, cc. */
  private static String letters(int number) {
    int at = Math.max(0, number - 1);
    return String.valueOf((char) ('a' + at % 26)).repeat(Math.min(7, at / 26 + 1));
  }

  private static String roman(int number) {
    StringBuilder written = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int sign = 0; sign < ROMAN_VALUES.length; sign++) {
      for (; rest >= ROMAN_VALUES[sign]; rest -= ROMAN_VALUES[sign]) {
        written.append(ROMAN_SIGNS[sign]);
      }
    }
    return written.toString();
  }

  private static String chinese(int number) {
    if (number <= 0 || number > 9999) {
      return number == 0 ? "零" : String.valueOf(number);
    }
    String digits = String.valueOf(number);
    StringBuilder written = new StringBuilder();
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(at) - '0';
      if (digit > 0) {
        written
            .append(CHINESE_DIGITS.charAt(digit))
            .append(CHINESE_UNITS[digits.length() - 1 - at]);
      } else if (written.charAt(written.length() - 1) != '零') {
        written.append('零');
      }
    }
    // 一十二 is said 十二, and nobody says a nought at the end.
    return written.toString().replaceFirst("零$", "").replaceFirst("^一十", "十");
  }
}
