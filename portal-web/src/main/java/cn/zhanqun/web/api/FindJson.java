package cn.zhanqun.web.api;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.ejb.console.FoundGroup;
import cn.zhanqun.ejb.console.FoundKind;
import cn.zhanqun.ejb.console.FoundLine;
import java.util.List;
import java.util.Optional;

/** What the search of the console found, by kind. */
public record FindJson(List<Group> groups) {

  static FindJson of(List<FoundGroup> found, Directory directory) {
    return new FindJson(found.stream().map(group -> Group.of(group, directory)).toList());
  }

  /**
   * All of one kind, the best first.
   *
   * @param more whether there are more than these
   */
  public record Group(FoundKind kind, List<Line> found, boolean more) {

    private static Group of(FoundGroup group, Directory directory) {
      return new Group(
          group.kind(),
          group.lines().stream().map(line -> Line.of(line, directory)).toList(),
          group.more());
    }
  }

  /**
   * One thing.
   *
   * @param site code of the site it belongs to, empty for people
   * @param name its title or name; of a mistake what the reader finds wrong
   * @param stage of the newest edition of an article
   */
  public record Line(long id, String site, String name, Optional<Stage> stage) {

    private static Line of(FoundLine line, Directory directory) {
      return new Line(line.id(), directory.siteCode(line.siteId()), line.words(), line.stage());
    }
  }
}
