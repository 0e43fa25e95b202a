package cn.zhanqun.ejb.site;

import java.time.Instant;
import java.util.Optional;

/**
 * An article pinned in a channel, as pages see it.
 *
 * @param rank among those pinned there, from 1 for the first
 * @param until the first moment at which it is no more; empty while nobody knows
 */
public record PinView(long articleId, long channelId, int rank, Optional<Instant> until) {

  /** As a query finds it: null where nobody knows when it ends. */
  public PinView(long articleId, long channelId, int rank, Instant until) {
    this(articleId, channelId, rank, Optional.ofNullable(until));
  }

  boolean holdsAt(Instant now) {
    return until.filter(end -> !end.isAfter(now)).isEmpty();
  }
}
