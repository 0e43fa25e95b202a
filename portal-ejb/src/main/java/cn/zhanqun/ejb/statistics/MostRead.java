package cn.zhanqun.ejb.statistics;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is read most (阅读排行), for the pages of readers: counted anew after ten minutes at the
 * earliest, however many readers ask.
 */
@ApplicationScoped
public class MostRead {

  /** How many articles are remembered, so that some may be withdrawn meanwhile. */
  static final int KEPT = 60;

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  @Inject Readership readership;
  @Inject PublishedArticles articles;
  @Inject TagRecorder tags;
  @Inject Clock clock;

  private final Map<Question, Counted> answers = new ConcurrentHashMap<>();

  /**
   * The numbers of the articles read most, the most first.
   *
   * @param siteId their site; the whole network where there is none
   * @param count 60 at most
   */
  public List<Long> articles(Optional<Long> siteId, Period period, int count) {
    Question question = new Question(siteId.orElse(0L), period);
    Instant now = clock.instant();
    Counted known =
        answers.compute(
            question,
            (same, before) ->
                before != null && before.isGoodAt(now)
                    ? before
                    : new Counted(count(siteId, period), now));
    tags.turnsAt(known.goodUntil());
    return known.articleIds().stream().limit(count).toList();
  }

  private List<Long> count(Optional<Long> siteId, Period period) {
    return readership.mostRead(siteId, period, KEPT).stream()
        .map(Readership.Views::articleId)
        .toList();
  }

  /** The same as readers may see them now: what was withdrawn falls out at once. */
  public List<Headline> headlines(Optional<Long> siteId, Period period, int count) {
    List<Long> ids = articles(siteId, period, Math.min(KEPT, 2 * count));
    return articles.among(ids).stream()
        .sorted(Comparator.comparingInt(headline -> ids.indexOf(headline.articleId())))
        .limit(count)
        .toList();
  }

  private record Question(long siteId, Period period) {}

  /** One reader counts, and others who ask meanwhile wait for what comes out. */
  private record Counted(List<Long> articleIds, Instant at) {

    Instant goodUntil() {
      return at.plus(GOOD_FOR);
    }

    boolean isGoodAt(Instant now) {
      return now.isBefore(goodUntil());
    }
  }
}
