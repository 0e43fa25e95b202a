package cn.zhanqun.web.api;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.audit.Excerpt;
import cn.zhanqun.ejb.audit.OpenedEntry;
import cn.zhanqun.ejb.audit.SecurityLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the security log, newest first.
 *
 * @param further the number before which there may be more
 */
public record SecurityLogJson(List<Entry> entries, Optional<Long> further) {

  static SecurityLogJson of(Excerpt<SecurityLine> excerpt) {
    return new SecurityLogJson(excerpt.lines().stream().map(Entry::of).toList(), excerpt.further());
  }

  /**
   * What happened.
   *
   * @param account whose account, 0 where nobody is known
   * @param words on what, or which permission was missing
   * @param times how often within the minute before
   */
  public record Entry(
      long number,
      Instant recordedAt,
      SecurityKind kind,
      long account,
      String person,
      String address,
      String words,
      long times,
      String hash) {

    private static Entry of(SecurityLine line) {
      return new Entry(
          line.number(),
          line.recordedAt(),
          line.kind(),
          line.accountId(),
          line.accountName(),
          line.address(),
          line.words(),
          line.times(),
          line.hash());
    }
  }

  /**
   * One entry with everything it says.
   *
   * @param canonical the text that its hash is taken of
   */
  public record Opened(Entry entry, String canonical) {

    static Opened of(OpenedEntry<SecurityLine> opened) {
      return new Opened(Entry.of(opened.line()), opened.canonical());
    }
  }
}
