package cn.zhanqun.ejb.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that waits for somebody.
 *
 * @param siteId the site it is about, 0 for none
 * @param id of the article or the account it is about, 0 for neither
 * @param names of what is concerned: a title, channels, people, launch points by their words
 * @param count how many wait, 0 where that says nothing
 * @param when it was changed or will end
 */
public record WaitingLine(
    WaitingKind kind,
    long siteId,
    long id,
    List<String> names,
    long count,
    Optional<Instant> when) {

  public WaitingLine {
    names = List.copyOf(names);
  }

  static WaitingLine onSite(WaitingKind kind, long siteId, List<String> names, long count) {
    return new WaitingLine(kind, siteId, 0, names, count, Optional.empty());
  }

  static WaitingLine of(WaitingKind kind, long id, List<String> names, Optional<Instant> when) {
    return new WaitingLine(kind, 0, id, names, 0, when);
  }

  static WaitingLine counted(WaitingKind kind, long count) {
    return new WaitingLine(kind, 0, 0, List.of(), count, Optional.empty());
  }
}
