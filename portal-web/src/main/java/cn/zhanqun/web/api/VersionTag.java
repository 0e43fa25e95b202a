package cn.zhanqun.web.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of something that programs read whole and save whole, as they carry it in between:
 * the ETag {@code "version"}.
 */
record VersionTag(long version) {

  /** A proxy that compresses on the way marks tags as weak; the version they name is the same. */
  private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  /**
   * Reads the header {@code If-Match}.
   *
   * @param ifMatch null where it was not sent
   * @throws StateNotNamed then
   */
  static VersionTag read(String ifMatch) {
    String sent = Optional.ofNullable(ifMatch).orElseThrow(StateNotNamed::new);
    Matcher written = WRITTEN.matcher(sent.strip());
    if (!written.matches()) {
      throw RequestUnreadable.noVersion();
    }
    return new VersionTag(Long.parseLong(written.group(1)));
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + version + "\"";
  }
}
