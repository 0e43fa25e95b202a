package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.PinLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article pinned above the others of its channel.
 *
 * @param rank among those pinned there, from 1 for the first
 * @param endsAt the first moment at which it is no more; left out while nobody knows
 */
public record PinJson(
    long article, String title, String channel, long rank, Optional<Instant> endsAt) {

  static PinJson of(PinLine line) {
    return new PinJson(
        line.articleId(), line.title(), line.channelCode(), line.rank(), line.until());
  }

  /** Those of a site, by channel and rank. */
  public record Pins(List<PinJson> pins) {

    public Pins {
      pins = List.copyOf(pins);
    }
  }
}
