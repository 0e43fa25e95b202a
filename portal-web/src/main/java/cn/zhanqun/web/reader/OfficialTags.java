package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page of a government site has to say about itself in its head, by the rules for page tags
 * (网页标签规范) of the guide to developing government sites: names exactly so, each once, and none that
 * is empty. What a site has not been told yet has no tag; the console says that it is missing.
 */
final class OfficialTags {

  private final List<Tag> tags = new ArrayList<>();

  /** On every page: whose site it is. */
  OfficialTags site(SiteView site, Addresses inFull) {
    add("SiteName", site.name());
    add("SiteDomain", inFull.domain(site));
    add("SiteIDCode", site.identity().getSiteIdCode());
    return this;
  }

  /** On pages of a channel and its articles: what the channel is for. */
  OfficialTags channel(ChannelView channel) {
    add("ColumnName", channel.name());
    add("ColumnDescription", channel.description());
    add("ColumnKeywords", channel.keywords());
    add("ColumnType", channel.columnType());
    return this;
  }

  /**
   * On an article's page.
   *
   * @param channel lends its keywords to the article
   */
  OfficialTags article(PublishedArticle article, Optional<ChannelView> channel, Addresses inFull) {
    add("ArticleTitle", article.title());
    add("PubDate", CityTime.toTheMinute(article.shownAt()));
    add("ContentSource", article.source());
    add("Keywords", channel.map(ChannelView::keywords).orElse(""));
    add("Author", authorOf(article));
    add("Description", article.excerpt());
    add("Image", article.cover().map(Cover::address).map(inFull::absolute).orElse(""));
    add("Url", addressOf(article, inFull));
    return this;
  }

  private void add(String name, String content) {
    if (!content.isBlank()) {
      tags.add(new Tag(name, content));
    }
  }

  /** The names under the title, else whoever answers for the article. */
  private static String authorOf(PublishedArticle article) {
    String names =
        article.bylines().stream().map(Byline::getName).distinct().collect(Collectors.joining(" "));
    return names.isEmpty() ? article.editor() : names;
  }

  static String addressOf(PublishedArticle article, Addresses addresses) {
    return addresses.article(article.siteId(), article.firstPublishedAt(), article.articleId());
  }

  List<Tag> all() {
    return List.copyOf(tags);
  }

  /** A tag in a page's head. */
  public record Tag(String name, String content) {}
}
