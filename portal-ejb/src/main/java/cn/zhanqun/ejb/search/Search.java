package cn.zhanqun.ejb.search;

import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds articles for readers: the index says which, the readers' door whether they may still be
 * seen.
 */
@ApplicationScoped
public class Search {

  @Inject IndexFollower follower;
  @Inject PublishedArticles articles;
  @Inject Sites sites;
  @Inject TagRecorder tags;

  /** One page of what the query finds; any words whatever give a page, perhaps an empty one. */
  public Answer find(SearchQuery query) {
    tags.shows(PageTag.INDEX);
    SearchResults results =
        follower
            .index()
            .map(index -> index.search(query.without(closedSites())))
            .orElseGet(() -> SearchResults.none(query));
    Map<Long, Headline> visible =
        visible(results.hits().stream().map(SearchHit::articleId).toList());
    List<Found> found =
        results.hits().stream()
            .filter(hit -> visible.containsKey(hit.articleId()))
            .map(hit -> new Found(hit, Objects.requireNonNull(visible.get(hit.articleId()))))
            .toList();
    return new Answer(found, results.total(), results.loosened(), results.page(), results.pages());
  }

  /**
   * What else a reader of this article may want to read: what its title speaks of, on its own site
   * before all others.
   */
  public List<Headline> related(PublishedArticle article, int count) {
    tags.shows(PageTag.INDEX);
    SearchQuery title = SearchQuery.of(article.title()).page(1, count + 1).without(closedSites());
    Set<Long> numbers = new LinkedHashSet<>(relatedTo(title.inSite(article.siteId())));
    numbers.addAll(relatedTo(title));
    numbers.remove(article.articleId());
    return visibleOf(numbers).limit(count).toList();
  }

  private List<Long> relatedTo(SearchQuery title) {
    return follower.index().map(index -> index.related(title)).orElse(List.of());
  }

  /** Their addresses answer 503, so that nothing leads there until they open again. */
  private Set<Long> closedSites() {
    return sites.network().sites().stream()
        .filter(site -> site.is(SiteState.CLOSED))
        .map(SiteView::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For staff: what readers see within reach whose title has all the words, the best first. */
  public List<Headline> titled(String words, Reach where, int count) {
    List<Long> numbers =
        follower
            .index()
            .map(index -> index.titled(SearchQuery.of(words).page(1, count), where))
            .orElse(List.of());
    return visibleOf(numbers).limit(count).toList();
  }

  private Stream<Headline> visibleOf(Collection<Long> numbers) {
    Map<Long, Headline> visible = visible(numbers);
    return numbers.stream()
        .filter(visible::containsKey)
        .map(number -> Objects.requireNonNull(visible.get(number)));
  }

  private Map<Long, Headline> visible(Collection<Long> articleIds) {
    return articles.among(articleIds).stream()
        .collect(Collectors.toMap(Headline::articleId, Function.identity()));
  }

  /** Every article in the index, for comparing it with the database. */
  public SortedSet<Long> indexedArticles() {
    return new TreeSet<>(follower.index().map(SearchIndex::articleIds).orElse(Set.of()));
  }

  /** An article found: what was marked in it, and how it stands in lists. */
  public record Found(SearchHit hit, Headline headline) {}

  /**
   * A page of what was found.
   *
   * @param total how many articles in all
   * @param loosened whether nothing had all that was asked, and these have part of it
   * @param page counted from 1
   */
  public record Answer(List<Found> found, long total, boolean loosened, int page, int pages) {

    /** Nothing was asked, and nothing found. */
    public static final Answer NOTHING = new Answer(List.of(), 0, false, 1, 0);

    public Answer {
      found = List.copyOf(found);
    }
  }
}
