package cn.zhanqun.ejb.search;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.article.ChannelMerging;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.ledger.Follower;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the search index in step with the ledger: whatever an entry says of an article, the index
 * learns how readers see that article now, and whatever moved with its channel likewise. The number
 * applied lies in the index's own commit, so after a crash both stand where they stood together.
 */
@ApplicationScoped
public class IndexFollower implements Follower {

  @Inject DataFolder folder;
  @Inject LedgerReading ledger;
  @Inject PublishedArticles articles;
  @Inject Clock clock;

  private volatile SearchIndex index;

  @Override
  public String name() {
    return "search-index";
  }

  @Override
  public void open() {
    index = SearchIndex.open(folder.folder("index"), Words.load(), clock);
    if (index.appliedNumber() > ledger.end().number()) {
      // The database was put back to an earlier day: the index knows what never happened.
      index.rebuild(List.of(), 0);
    }
  }

  /** The index; empty until the portal has opened it. */
  Optional<SearchIndex> index() {
    return Optional.ofNullable(index);
  }

  @Override
  public long appliedNumber() {
    return index.appliedNumber();
  }

  @Override
  public void apply(List<LedgerEntry> entries) {
    List<IndexChange> changes =
        entries.stream().flatMap(this::articlesOf).distinct().map(this::asReadersSeeItNow).toList();
    index.apply(changes, entries.get(entries.size() - 1).number());
  }

  /** Whose document an entry may have changed: with their channel, all that moved into another. */
  private Stream<Long> articlesOf(LedgerEntry entry) {
    if (entry.action() == LedgerAction.CHANNEL_MERGED) {
      return entry.detail(ChannelMerging.INTO).map(Long::valueOf).map(articles::idsIn).stream()
          .flatMap(List::stream);
    }
    return entry.objectType().equals("article") ? Stream.of(entry.objectId()) : Stream.empty();
  }

  private IndexChange asReadersSeeItNow(long articleId) {
    return articles
        .find(articleId)
        .<IndexChange>map(article -> new IndexChange.Put(document(article)))
        .orElseGet(() -> new IndexChange.Remove(articleId));
  }

  private static SearchDocument document(PublishedArticle article) {
    return new SearchDocument(
        article.articleId(),
        article.siteId(),
        Set.of(article.channelId()),
        article.title(),
        article.subtitle(),
        article.summary(),
        HtmlPolicy.plainText(article.body()),
        article.source(),
        article.shownAt());
  }

  @PreDestroy
  void close() {
    index().ifPresent(SearchIndex::close);
  }
}
