package cn.zhanqun.ejb.article;

import java.time.Instant;
import java.util.List;

/** Who answers for the words of an article that readers see, and since when they stand. */
public record Responsibility(long articleId, int edition, Instant changedAt, String editor) {

  NewsItem asNews(Headline headline, List<String> names) {
    return new NewsItem(
        headline,
        Revision.of(edition, headline.firstPublishedAt(), changedAt),
        names.isEmpty() && !editor.isEmpty() ? List.of(editor) : names);
  }
}
