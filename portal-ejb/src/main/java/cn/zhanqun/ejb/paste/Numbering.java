package cn.zhanqun.ejb.paste;

/** How the items of a list are counted, as a browser can count them. */
public enum Numbering {
  BULLET(""),
  DECIMAL(""),
  SMALL_LETTER("a"),
  CAPITAL_LETTER("A"),
  SMALL_ROMAN("i"),
  CAPITAL_ROMAN("I"),

  /** In a way no browser counts, such as 第一条: the marker stays as words of the paragraph. */
  IN_WORDS("");

  private final String type;

  Numbering(String type) {
    this.type = type;
  }

  /** What HTML calls it; empty where nothing need be said. */
  String type() {
    return type;
  }

  boolean isLetter() {
    return this == SMALL_LETTER || this == CAPITAL_LETTER;
  }

  boolean isRoman() {
    return this == SMALL_ROMAN || this == CAPITAL_ROMAN;
  }
}
