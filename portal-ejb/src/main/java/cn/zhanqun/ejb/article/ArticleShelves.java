package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.ledger.Follower;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The published articles by shelves of 50,000 numbers: on which shelves a site has any, and when
 * one of them last appeared or changed. To ask the database for that means to read every article,
 * so it is kept in memory, and a shelf is looked through anew only when the ledger says that an
 * article on it changed.
 */
@ApplicationScoped
public class ArticleShelves implements Follower {

  /** How many numbers a shelf has, and therefore how many articles at most. */
  public static final int SIZE = 50_000;

  @Inject PublishedArticles articles;
  @Inject LedgerReading ledger;
  @Inject TagRecorder tags;

  private final Map<Long, Map<Long, Instant>> shelves = new TreeMap<>();
  private final Set<Long> outdated = ConcurrentHashMap.newKeySet();
  private volatile long applied;

  /** The number of the last article on a shelf, counted from 1; on shelf 0 there is none. */
  public static long lastOn(long shelf) {
    return shelf * SIZE;
  }

  private static long shelfOf(long articleId) {
    return (articleId - 1) / SIZE + 1;
  }

  /** The shelves on which a site has articles, each with the newest change. */
  public SortedMap<Long, Instant> of(long siteId) {
    tags.shows(PageTag.articlesOf(siteId));
    return upToDate(siteId);
  }

  private synchronized SortedMap<Long, Instant> upToDate(long siteId) {
    List.copyOf(outdated).forEach(this::lookThrough);
    SortedMap<Long, Instant> found = new TreeMap<>();
    shelves.forEach(
        (shelf, sites) -> {
          if (sites.containsKey(siteId)) {
            found.put(shelf, sites.get(siteId));
          }
        });
    return found;
  }

  /** What changes while it is being read makes the shelf outdated once more. */
  private void lookThrough(long shelf) {
    outdated.remove(shelf);
    try {
      shelves.put(shelf, articles.newestChanges(lastOn(shelf - 1), lastOn(shelf)));
    } catch (RuntimeException unread) {
      outdated.add(shelf);
      throw unread;
    }
  }

  @Override
  public String name() {
    return "article-shelves";
  }

  /** Nothing is read before somebody asks. */
  @Override
  public void open() {
    applied = ledger.end().number();
    LongStream.rangeClosed(1, shelfOf(articles.lastNumber())).forEach(outdated::add);
  }

  @Override
  public long appliedNumber() {
    return applied;
  }

  @Override
  public void apply(List<LedgerEntry> entries) {
    entries.stream()
        .filter(entry -> entry.objectType().equals("article"))
        .map(entry -> shelfOf(entry.objectId()))
        .forEach(outdated::add);
    applied = entries.get(entries.size() - 1).number();
  }
}
