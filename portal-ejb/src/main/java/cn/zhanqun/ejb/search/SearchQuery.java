package cn.zhanqun.ejb.search;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader asks the index: some text, where to look, and which page of the answer to show. Any
 * text and any numbers make a query; what lies beyond the bounds is brought back within them.
 *
 * @param closedSites those whose articles are not found for the time being
 * @param from the earliest time shown on the article, inclusive
 * @param to the time before which the article was shown, exclusive
 * @param page counted from 1
 * @param size how many articles a page holds
 */
public record SearchQuery(
    String text,
    Optional<Long> siteId,
    Optional<Long> channelId,
    Set<Long> closedSites,
    Optional<Instant> from,
    Optional<Instant> to,
    Sort sort,
    int page,
    int size) {

  /** Nobody reads further; and each page further costs the server more than the one before. */
  public static final int DEEPEST_HIT = 10_000;

  private static final int LARGEST_PAGE = 100;

  /** In which order a reader wants the answer. */
  public enum Sort {
    RELEVANCE,
    NEWEST
  }

  public SearchQuery {
    Objects.requireNonNull(text);
    Objects.requireNonNull(siteId);
    Objects.requireNonNull(channelId);
    closedSites = Set.copyOf(closedSites);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(sort);
    size = Math.max(1, Math.min(size, LARGEST_PAGE));
    page = Math.max(1, Math.min(page, DEEPEST_HIT / size));
  }

  /** Of all sites. */
  public SearchQuery(
      String text,
      Optional<Long> siteId,
      Optional<Long> channelId,
      Optional<Instant> from,
      Optional<Instant> to,
      Sort sort,
      int page,
      int size) {
    this(text, siteId, channelId, Set.of(), from, to, sort, page, size);
  }

  /** The first page of the whole network's most relevant articles. */
  public static SearchQuery of(String text) {
    return new SearchQuery(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.RELEVANCE,
        1,
        20);
  }

  public SearchQuery inSite(long id) {
    return new SearchQuery(
        text, Optional.of(id), channelId, closedSites, from, to, sort, page, size);
  }

  public SearchQuery inChannel(long id) {
    return new SearchQuery(text, siteId, Optional.of(id), closedSites, from, to, sort, page, size);
  }

  public SearchQuery without(Set<Long> sites) {
    return new SearchQuery(text, siteId, channelId, sites, from, to, sort, page, size);
  }

  public SearchQuery between(Instant earliest, Instant before) {
    return new SearchQuery(
        text,
        siteId,
        channelId,
        closedSites,
        Optional.of(earliest),
        Optional.of(before),
        sort,
        page,
        size);
  }

  public SearchQuery newestFirst() {
    return new SearchQuery(text, siteId, channelId, closedSites, from, to, Sort.NEWEST, page, size);
  }

  public SearchQuery page(int number, int hits) {
    return new SearchQuery(text, siteId, channelId, closedSites, from, to, sort, number, hits);
  }

  int firstHit() {
    return (page - 1) * size;
  }
}
