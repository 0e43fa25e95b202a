package cn.zhanqun.domain.site;

import java.util.regex.Pattern;

/**
 * Where a link of a channel or a home page leads: a page of the portal, told from its first slash,
 * or a page of anybody's, told with {@code https://} or {@code http://}.
 */
public record LinkAddress(String value) {

  private static final int LONGEST = 1000;

  /** A second slash would lead to another host, and so does a backslash in some browsers. */
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\"<>\\\\]]*");

  private static final Pattern FOREIGN =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?([/?#][\\x21-\\x7e&&[^\"<>\\\\]]*)?");

  /**
   * Reads an address as somebody wrote it.
   *
   * @throws LinkNotUsable when it is neither
   */
  public static LinkAddress of(String written) {
    String address = written.strip();
    if (address.length() > LONGEST
        || !(OWN.matcher(address).matches() || FOREIGN.matcher(address).matches())) {
      throw new LinkNotUsable(address);
    }
    return new LinkAddress(address);
  }
}
