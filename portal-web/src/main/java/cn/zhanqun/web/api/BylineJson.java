package cn.zhanqun.web.api;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import java.util.List;

/** One name under a title, and what that person did for the article. */
public record BylineJson(BylineRole role, String name) {

  static List<BylineJson> of(List<Byline> bylines) {
    return bylines.stream()
        .map(byline -> new BylineJson(byline.getRole(), byline.getName()))
        .toList();
  }

  Byline asByline() {
    return new Byline(role, name.strip());
  }
}
