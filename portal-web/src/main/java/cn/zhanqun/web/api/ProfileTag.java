package cn.zhanqun.web.api;

import java.util.regex.Pattern;

/**
 * What was said of a channel when a program read it, as it carries that between reading and saving:
 * an ETag that changes with the words and not with the articles.
 */
record ProfileTag(String state) {

  private static final Pattern WRITTEN = IfMatch.written("[0-9a-f]{1,64}");

  /**
   * Reads the header {@code If-Match}.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static ProfileTag read(String ifMatch) {
    return new ProfileTag(IfMatch.read(ifMatch, WRITTEN));
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + state + "\"";
  }
}
