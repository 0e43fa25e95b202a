package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Headline;
import java.util.List;

/** What a reader keeps and may still see, last kept first. */
public record FavoritesJson(List<HeadlineJson> kept) {

  static FavoritesJson of(List<Headline> headlines, Directory directory) {
    return new FavoritesJson(
        headlines.stream().map(headline -> HeadlineJson.of(headline, directory)).toList());
  }
}
