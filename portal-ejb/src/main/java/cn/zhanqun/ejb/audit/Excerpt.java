package cn.zhanqun.ejb.audit;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a chain, newest first.
 *
 * @param lines what was found
 * @param further the number before which there may be more; none where the beginning was reached
 */
public record Excerpt<T>(List<T> lines, Optional<Long> further) {

  public Excerpt {
    lines = List.copyOf(lines);
  }
}
