package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.PinView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The articles that editors pinned above the others of a channel (置顶), and until when that is so.
 * Where nothing is pinned the database is not asked.
 */
@RequestScoped
public class PinnedStories {

  @Inject Visit visit;
  @Inject PublishedArticles articles;
  @Inject TagRecorder tags;
  @Inject Clock clock;

  /**
   * Those of each of these channels, by rank; a channel without any is left out. The network in
   * memory may be a moment older than the articles: what stands in another channel by now is left
   * out too.
   */
  Map<Long, List<Story>> in(Collection<Long> channelIds) {
    Instant now = clock.instant();
    visit.network().pinsTurnAt(channelIds, now).ifPresent(tags::turnsAt);
    List<PinView> pins = visit.network().pinsIn(channelIds, now);
    Map<Long, Headline> published =
        articles.among(pins.stream().map(PinView::articleId).toList()).stream()
            .collect(Collectors.toMap(Headline::articleId, Function.identity()));
    Map<Long, List<Story>> found = new HashMap<>();
    for (PinView pin : pins) {
      Headline headline = published.get(pin.articleId());
      if (headline != null && headline.channelId() == pin.channelId()) {
        found
            .computeIfAbsent(pin.channelId(), channel -> new ArrayList<>())
            .add(visit.story(headline));
      }
    }
    return found;
  }
}
