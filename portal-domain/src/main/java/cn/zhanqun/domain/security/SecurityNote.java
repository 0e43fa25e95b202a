package cn.zhanqun.domain.security;

import cn.zhanqun.domain.TypedText;

/**
 * What is about to be written into the security log: the same thing, once or several times.
 *
 * @param kind what happened
 * @param accountId whose account it concerns, 0 where nobody is known
 * @param address where it came from, as the server sees it; empty for the portal itself
 * @param words on what, or which permission was missing, in a few words; never what somebody typed
 *     as a name or a password
 * @param times how often
 */
public record SecurityNote(
    SecurityKind kind, long accountId, String address, String words, long times) {

  private static final int LONGEST_ADDRESS = 64;
  private static final int LONGEST_WORDS = 200;

  public SecurityNote {
    address = oneLine(address, LONGEST_ADDRESS);
    words = oneLine(words, LONGEST_WORDS);
  }

  private static String oneLine(String text, int longest) {
    String line = TypedText.of(text).replace('\n', ' ').replace('\t', ' ');
    int kept = Math.min(longest, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, kept));
  }
}
