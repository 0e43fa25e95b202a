package cn.zhanqun.web.api;

import java.util.regex.Pattern;

/**
 * The version of something that programs read whole and save whole, as they carry it in between:
 * the ETag {@code "version"}.
 */
record VersionTag(long version) {

  private static final Pattern WRITTEN = IfMatch.written("\\d{1,18}");

  /**
   * Reads the header {@code If-Match}.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static VersionTag read(String ifMatch) {
    return new VersionTag(Long.parseLong(IfMatch.read(ifMatch, WRITTEN)));
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + version + "\"";
  }
}
