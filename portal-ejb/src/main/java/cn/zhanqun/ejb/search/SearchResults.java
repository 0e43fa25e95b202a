package cn.zhanqun.ejb.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many articles were found in all
 * @param orMore whether counting stopped at the total, so that there are at least as many
 * @param loosened whether no article had all that was asked, and those having part of it are shown
 * @param page the number of this page, counted from 1
 * @param pages how many pages can be turned to
 */
public record SearchResults(
    List<SearchHit> hits, long total, boolean orMore, boolean loosened, int page, int pages) {

  public SearchResults {
    hits = List.copyOf(hits);
  }

  static SearchResults none(SearchQuery query) {
    return new SearchResults(List.of(), 0, false, false, query.page(), 0);
  }
}
