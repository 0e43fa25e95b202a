package cn.zhanqun.web.feed;

import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom to tell of a hole in the portal (RFC 9116). */
public final class SecurityText {

  private static final Pattern ADDRESS = Pattern.compile("(?:mailto:|https://|tel:)\\S+");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  /** A line with its area code, or a mobile: {@code 0913-2930000}, {@code 13800000000}. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<!\\d)(?:0(\\d{2,3})[- ]?(\\d{7,8})|(1[3-9]\\d{9}))(?!\\d)");

  private static final String TEXT =
      """
      Contact: %s
      Expires: %s
      Preferred-Languages: zh, en
      Canonical: %s
      """;

  private SecurityText() {}

  /** The contact in words people use, as an address; empty when there is none in them. */
  public static Optional<String> contactIn(String words) {
    String typed = words.strip();
    if (ADDRESS.matcher(typed).matches()) {
      return Optional.of(typed);
    }
    Matcher mail = MAIL.matcher(typed);
    return mail.find() ? Optional.of("mailto:" + mail.group()) : telephoneIn(typed);
  }

  private static Optional<String> telephoneIn(String words) {
    Matcher telephone = TELEPHONE.matcher(words);
    if (!telephone.find()) {
      return Optional.empty();
    }
    String number =
        telephone.group(3) == null
            ? telephone.group(1) + "-" + telephone.group(2)
            : telephone.group(3);
    return Optional.of("tel:+86-" + number);
  }

  /**
   * The text with one contact.
   *
   * @param contact an address that {@link #contactIn} found
   * @param expires within a year
   * @param self its own address, in full
   */
  public static Document with(String contact, Instant expires, String self) {
    return Document.text("text/plain", TEXT.formatted(contact, CityTime.withOffset(expires), self));
  }
}
