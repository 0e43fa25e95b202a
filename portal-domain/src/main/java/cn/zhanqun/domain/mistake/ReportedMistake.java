package cn.zhanqun.domain.mistake;

import cn.zhanqun.domain.TypedText;
import java.util.regex.Pattern;

/**
 * A mistake as a reader tells it, in the form that is kept.
 *
 * @param page path of the page it is on; empty where none of ours is named
 * @param marked the wording they mean, or empty
 * @param wrong what is wrong with it
 * @param contact how they may be asked back, or empty
 */
public record ReportedMistake(String page, String marked, String wrong, String contact) {

  public static final int MARKED_AT_MOST = 200;
  public static final int WRONG_AT_MOST = 1000;
  public static final int CONTACT_AT_MOST = 100;

  /** Every address of a reader page is of plain characters; two slashes would lead elsewhere. */
  private static final Pattern OF_OURS = Pattern.compile("/(?:[A-Za-z0-9._-]+/?)*+");

  private static final int PAGE_AT_MOST = 200;

  /**
   * Brings what was typed into the form that is kept.
   *
   * @throws MistakeIncomplete when it does not say what is wrong
   * @throws MistakeTextTooLong when a part has too many characters
   */
  public ReportedMistake {
    page = pageOfOurs(page);
    marked = TypedText.of(marked);
    wrong = TypedText.of(wrong);
    contact = TypedText.of(contact);
    if (wrong.isEmpty()) {
      throw MistakeIncomplete.nothingWrong();
    }
    MistakeTextTooLong.refuse("marked", marked, MARKED_AT_MOST);
    MistakeTextTooLong.refuse("wrong", wrong, WRONG_AT_MOST);
    MistakeTextTooLong.refuse("contact", contact, CONTACT_AT_MOST);
  }

  /** The path of a page, empty for what can't be one of ours. */
  public static String pageOfOurs(String named) {
    return named != null && named.length() <= PAGE_AT_MOST && OF_OURS.matcher(named).matches()
        ? named
        : "";
  }
}
