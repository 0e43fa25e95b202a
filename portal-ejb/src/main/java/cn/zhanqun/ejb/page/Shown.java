package cn.zhanqun.ejb.page;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a finished page shows.
 *
 * @param validUntil when the page turns by the clock alone, such as at midnight; empty when never
 */
public record Shown(Set<PageTag> tags, Optional<Instant> validUntil) {

  static final Shown NOTHING = new Shown(Set.of(), Optional.empty());

  public Shown {
    tags = Set.copyOf(tags);
  }
}
