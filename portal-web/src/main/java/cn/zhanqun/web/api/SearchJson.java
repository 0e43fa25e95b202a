package cn.zhanqun.web.api;

import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.search.Segment;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many articles in all
 * @param loosened whether nothing had all that was asked, and these have part of it
 * @param page counted from 1, the best or newest first
 */
public record SearchJson(long total, boolean loosened, int page, int pages, List<Hit> found) {

  static SearchJson of(Search.Answer answer, Directory directory) {
    return new SearchJson(
        answer.total(),
        answer.loosened(),
        answer.page(),
        answer.pages(),
        answer.found().stream().map(found -> Hit.of(found, directory)).toList());
  }

  /**
   * An article found, and the same lines in pieces that say what was asked for. The pieces are
   * plain text.
   */
  public record Hit(
      HeadlineJson article,
      List<Segment> markedTitle,
      List<Segment> markedSubtitle,
      List<Segment> markedExcerpt) {

    private static Hit of(Search.Found found, Directory directory) {
      return new Hit(
          HeadlineJson.of(found.headline(), directory),
          found.hit().title(),
          found.hit().subtitle(),
          found.hit().excerpt());
    }
  }

  /** The numbers of all articles readers may see, and of all that the index holds. */
  public record Consistency(List<Long> published, List<Long> indexed) {}
}
