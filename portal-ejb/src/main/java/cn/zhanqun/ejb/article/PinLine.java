package cn.zhanqun.ejb.article;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * An article pinned in a channel of a site, as staff see it.
 *
 * @param rank among those pinned in that channel, from 1 for the first
 * @param ends the first moment at which it is no more, null while nobody knows
 */
public record PinLine(
    long articleId, String title, String channelCode, String channelName, int rank, Instant ends)
    implements Serializable {

  public Optional<Instant> until() {
    return Optional.ofNullable(ends);
  }
}
