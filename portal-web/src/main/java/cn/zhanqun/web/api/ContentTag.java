package cn.zhanqun.web.api;

import java.util.regex.Pattern;

/**
 * What was said of a channel, or arranged on a home page, when a program read it, as it carries
 * that between reading and saving: an ETag that changes with the words and not with the articles.
 */
record ContentTag(String state) {

  private static final Pattern WRITTEN = IfMatch.written("[0-9a-f]{1,64}");

  /**
   * Reads the header {@code If-Match}.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static ContentTag read(String ifMatch) {
    return new ContentTag(IfMatch.read(ifMatch, WRITTEN));
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + state + "\"";
  }
}
