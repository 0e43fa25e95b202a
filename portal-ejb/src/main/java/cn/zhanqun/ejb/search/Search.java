package cn.zhanqun.ejb.search;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds articles for readers: the index says which, the readers' door whether they may still be
 * seen.
 */
@ApplicationScoped
public class Search {

  @Inject IndexFollower follower;
  @Inject PublishedArticles articles;

  /** One page of what the query finds; any words whatever give a page, perhaps an empty one. */
  public Answer find(SearchQuery query) {
    SearchResults results =
        follower
            .index()
            .map(index -> index.search(query))
            .orElseGet(() -> SearchResults.none(query));
    Map<Long, Headline> visible =
        articles.among(results.hits().stream().map(SearchHit::articleId).toList()).stream()
            .collect(Collectors.toMap(Headline::articleId, Function.identity()));
    List<Found> found =
        results.hits().stream()
            .filter(hit -> visible.containsKey(hit.articleId()))
            .map(hit -> new Found(hit, Objects.requireNonNull(visible.get(hit.articleId()))))
            .toList();
    return new Answer(found, results.total(), results.loosened(), results.page(), results.pages());
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
