package cn.zhanqun.web.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code If-Match}, in which a program names the state that it read. */
final class IfMatch {

  private IfMatch() {}

  /**
   * How a state is written there. A proxy that compresses on the way marks tags as weak; the state
   * they name is the same.
   */
  static Pattern written(String state) {
    return Pattern.compile("(?:W/)?\"(" + state + ")\"");
  }

  /**
   * The state that is named.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static String read(String ifMatch, Pattern written) {
    String sent = Optional.ofNullable(ifMatch).orElseThrow(StateNotNamed::new);
    Matcher named = written.matcher(sent.strip());
    if (!named.matches()) {
      throw RequestUnreadable.noVersion();
    }
    return named.group(1);
  }
}
