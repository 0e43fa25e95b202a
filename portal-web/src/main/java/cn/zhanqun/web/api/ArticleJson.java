package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.PublishedArticle;
import java.time.Instant;
import java.util.List;

/**
 * An article as readers see it now.
 *
 * @param address where readers find it
 * @param body HTML that has passed the sanitizer
 */
public record ArticleJson(
    long id,
    String site,
    String channel,
    String address,
    String kicker,
    String title,
    String subtitle,
    String summary,
    String body,
    String source,
    String editor,
    List<BylineJson> bylines,
    Instant shownAt,
    Instant firstPublishedAt,
    List<AttachmentJson> attachments,
    List<CorrectionJson> corrections) {

  static ArticleJson of(PublishedArticle article, Directory directory) {
    return new ArticleJson(
        article.articleId(),
        directory.siteCode(article.siteId()),
        directory.channelCode(article.channelId()),
        directory.article(article.siteId(), article.firstPublishedAt(), article.articleId()),
        article.kicker(),
        article.title(),
        article.subtitle(),
        article.summary(),
        article.body().html(),
        article.source(),
        article.editor(),
        BylineJson.of(article.bylines()),
        article.shownAt(),
        article.firstPublishedAt(),
        article.attachments().stream().map(AttachmentJson::of).toList(),
        article.corrections().stream().map(CorrectionJson::of).toList());
  }
}
