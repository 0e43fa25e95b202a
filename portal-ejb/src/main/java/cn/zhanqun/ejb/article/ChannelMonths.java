package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.ledger.Follower;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The archive of a channel: in which months it has articles that readers may see, and how many.
 *
 * <p>A channel is counted when somebody first asks for it, and kept in memory. When the ledger
 * tells of an article, only the month of its first publication is counted anew, in whichever
 * channels were asked for; so a channel with ten thousand articles is counted through again only
 * after channels were merged.
 */
@ApplicationScoped
public class ChannelMonths implements Follower {

  private static final Instant BEFORE_ALL = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant AFTER_ALL = Instant.parse("3000-01-01T00:00:00Z");

  @Inject PublishedArticles articles;
  @Inject LedgerReading ledger;
  @Inject TagRecorder tags;

  private final Map<Long, Counted> channels = new ConcurrentHashMap<>();
  private volatile long applied;

  /** Whether readers may see any article of a channel. */
  public boolean isAnyIn(long channelId) {
    tags.shows(PageTag.whetherAnyIn(channelId));
    return !counted(channelId).isEmpty();
  }

  /** How many articles of a channel readers may see of each month, the newest month first. */
  public NavigableMap<YearMonth, Integer> of(long channelId) {
    tags.shows(PageTag.monthsOf(channelId));
    return counted(channelId);
  }

  private NavigableMap<YearMonth, Integer> counted(long channelId) {
    return channels.computeIfAbsent(channelId, id -> new Counted()).upToDate(channelId);
  }

  @Override
  public String name() {
    return "channel-months";
  }

  @Override
  public void open() {
    applied = ledger.end().number();
  }

  @Override
  public long appliedNumber() {
    return applied;
  }

  @Override
  public void apply(List<LedgerEntry> entries) {
    if (entries.stream().anyMatch(entry -> entry.action() == LedgerAction.CHANNEL_MERGED)) {
      channels.clear();
    }
    entries.stream()
        .filter(entry -> entry.objectType().equals("article"))
        .map(LedgerEntry::objectId)
        .distinct()
        .map(articles::firstPublication)
        .flatMap(Optional::stream)
        .map(CityTime::month)
        .distinct()
        .forEach(month -> channels.values().forEach(counted -> counted.forget(month)));
    applied = entries.get(entries.size() - 1).number();
  }

  /** What is known of one channel. */
  private final class Counted {

    private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();
    private final Set<YearMonth> forgotten = new HashSet<>();
    private boolean counted;

    /** One reader counts, and others who ask meanwhile wait for what comes out. */
    synchronized NavigableMap<YearMonth, Integer> upToDate(long channelId) {
      if (!counted) {
        count(articles.firstPublications(channelId, BEFORE_ALL, AFTER_ALL));
        counted = true;
      }
      for (YearMonth month : forgotten) {
        months.remove(month);
        count(articles.firstPublications(channelId, begin(month), begin(month.plusMonths(1))));
      }
      forgotten.clear();
      return new TreeMap<>(months).descendingMap();
    }

    private void count(List<Instant> publications) {
      publications.forEach(moment -> months.merge(CityTime.month(moment), 1, Integer::sum));
    }

    private static Instant begin(YearMonth month) {
      return CityTime.beginOf(month.atDay(1));
    }

    /** Waits for a count that is under way, which may not know of the change yet. */
    synchronized void forget(YearMonth month) {
      forgotten.add(month);
    }
  }
}
