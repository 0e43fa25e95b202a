package cn.zhanqun.ejb.launch;

import java.io.Serializable;
import java.util.List;

/**
 * A line of the list that is gone through before a site opens (上线检查).
 *
 * @param lacking what is not there: words of identity fields or standing pages, names of channels;
 *     one empty word where there is nothing more to say than that it lacks
 */
public record LaunchLine(LaunchPoint point, List<String> lacking) implements Serializable {

  public LaunchLine {
    lacking = List.copyOf(lacking);
  }

  static LaunchLine of(LaunchPoint point, boolean there) {
    return new LaunchLine(point, there ? List.of() : List.of(""));
  }

  public boolean isDone() {
    return lacking.isEmpty();
  }
}
