package cn.zhanqun.web.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said of a channel when a program read it, as it carries that between reading and saving:
 * an ETag that changes with the words and not with the articles.
 */
record ProfileTag(String state) {

  /** A proxy that compresses on the way marks tags as weak; the state they name is the same. */
  private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"([0-9a-f]{1,64})\"");

  /**
   * Reads the header {@code If-Match}.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static ProfileTag read(String ifMatch) {
    String sent = Optional.ofNullable(ifMatch).orElseThrow(StateNotNamed::new);
    Matcher written = WRITTEN.matcher(sent.strip());
    if (!written.matches()) {
      throw RequestUnreadable.noVersion();
    }
    return new ProfileTag(written.group(1));
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + state + "\"";
  }
}
