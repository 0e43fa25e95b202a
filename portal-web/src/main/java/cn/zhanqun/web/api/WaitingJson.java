package cn.zhanqun.web.api;

import cn.zhanqun.ejb.console.WaitingKind;
import cn.zhanqun.ejb.console.WaitingLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits for somebody. */
public record WaitingJson(List<Line> waiting) {

  static WaitingJson of(List<WaitingLine> lines, Directory directory) {
    return new WaitingJson(lines.stream().map(line -> Line.of(line, directory)).toList());
  }

  /**
   * One thing.
   *
   * @param site code of the site it is about, empty for none
   * @param id of the article or the account it is about, 0 for neither
   * @param names of what is concerned: a title, channels, people, launch points
   * @param count how many wait, 0 where that says nothing
   * @param when it was changed or will end
   */
  public record Line(
      WaitingKind kind,
      String site,
      long id,
      List<String> names,
      long count,
      Optional<Instant> when) {

    private static Line of(WaitingLine line, Directory directory) {
      return new Line(
          line.kind(),
          directory.siteCode(line.siteId()),
          line.id(),
          line.names(),
          line.count(),
          line.when());
    }
  }
}
