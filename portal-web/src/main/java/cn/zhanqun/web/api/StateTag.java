package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.DraftState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of a draft as programs carry it between reading and saving: the ETag {@code
 * "edition.version"}.
 */
record StateTag(int edition, long version) {

  /** A proxy that compresses on the way marks tags as weak; the state they name is the same. */
  private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"(\\d{1,9})\\.(\\d{1,18})\"");

  static StateTag of(DraftState state) {
    return new StateTag(state.edition(), state.version());
  }

  /** Reads the header {@code If-Match}. */
  static StateTag read(String ifMatch) {
    Matcher written = WRITTEN.matcher(ifMatch.strip());
    if (!written.matches()) {
      throw RequestUnreadable.noState();
    }
    return new StateTag(Integer.parseInt(written.group(1)), Long.parseLong(written.group(2)));
  }

  /** The state of an article that the header names; empty where it was not sent. */
  static Optional<DraftState> named(long articleId, String ifMatch) {
    return Optional.ofNullable(ifMatch).map(tag -> read(tag).ofArticle(articleId));
  }

  DraftState ofArticle(long articleId) {
    return new DraftState(articleId, edition, version);
  }

  /** As it stands in a header. */
  String header() {
    return "\"" + this + "\"";
  }

  @Override
  public String toString() {
    return edition + "." + version;
  }
}
