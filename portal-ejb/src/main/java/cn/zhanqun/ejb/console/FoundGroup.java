package cn.zhanqun.ejb.console;

import java.util.List;

/**
 * All of one kind that the search of the console found, the best first.
 *
 * @param more whether there are more than these
 */
public record FoundGroup(FoundKind kind, List<FoundLine> lines, boolean more) {

  public FoundGroup {
    lines = List.copyOf(lines);
  }

  static FoundGroup of(FoundKind kind, List<FoundLine> found, int atMost) {
    return new FoundGroup(kind, found.stream().limit(atMost).toList(), found.size() > atMost);
  }
}
