package cn.zhanqun.web.api;

import cn.zhanqun.ejb.launch.LaunchLine;
import java.util.List;

/** What a site lacks before readers are told of it. */
public record ChecklistJson(List<Point> points) {

  static ChecklistJson of(List<LaunchLine> lines) {
    return new ChecklistJson(lines.stream().map(Point::of).toList());
  }

  /**
   * One thing it must have.
   *
   * @param point what it is
   * @param done whether nothing of it lacks
   * @param optional whether a site may begin without it
   * @param lacking words of identity fields or standing pages, names of channels
   */
  public record Point(String point, boolean done, boolean optional, List<String> lacking) {

    static Point of(LaunchLine line) {
      return new Point(
          line.point().word(),
          line.isDone(),
          line.point().isOptional(),
          line.lacking().stream().filter(word -> !word.isEmpty()).toList());
    }
  }
}
