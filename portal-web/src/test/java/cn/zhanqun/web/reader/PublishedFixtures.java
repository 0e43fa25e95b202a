package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.PublishedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Published articles of the county of {@link Networks}. */
final class PublishedFixtures {

  private static final Instant SHOWN = Instant.parse("2020-01-23T01:35:00Z");
  private static final Instant CORRECTED = Instant.parse("2020-01-24T02:00:00Z");

  private PublishedFixtures() {}

  /** One that has everything. */
  static PublishedArticle titled(String title) {
    return article(
        title,
        List.of(new Byline(BylineRole.REPORTER, "甲小寒"), new Byline(BylineRole.AUTHOR, "乙小满")),
        "丙编辑",
        Optional.of(new Cover(7, "石桥.jpg", "夜里的石桥", 1200, 800, Focus.CENTRE)));
  }

  /** One without names and without a picture. */
  static PublishedArticle bare(String editor) {
    return article("石桥夜灯录", List.of(), editor, Optional.empty());
  }

  private static PublishedArticle article(
      String title, List<Byline> bylines, String editor, Optional<Cover> cover) {
    return new PublishedArticle(
        724963,
        2,
        20,
        "",
        title,
        "",
        "",
        SafeHtml.EMPTY,
        bylines,
        "河山夜谈",
        editor,
        SHOWN,
        SHOWN,
        "桥头的灯亮到九点。",
        cover,
        CORRECTED,
        1,
        List.of(),
        List.of());
  }
}
