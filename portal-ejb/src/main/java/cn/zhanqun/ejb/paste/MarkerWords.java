package cn.zhanqun.ejb.paste;

/** A marker that stays as words of its paragraph: 一、, （一）, 第一条, 1.1. */
public final class MarkerWords {

  private MarkerWords() {}

  /** How it stands before the text; behind Chinese punctuation no space is needed. */
  public static String before(String marker) {
    String words = marker.strip();
    return words.matches("(?s).*[、，．：）】〕]") ? words : words + " ";
  }
}
