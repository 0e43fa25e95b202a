package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.ArticleMark;
import cn.zhanqun.ejb.article.ArticleShelves;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.NewsItem;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.feed.Document;
import cn.zhanqun.web.feed.Sitemap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The site maps of a host: an index, for each of its sites one file with the site's own pages, and
 * a file for each shelf of its articles. An article stands in the file of its number for ever, so
 * that a publication changes one file, and a file is found without counting what is before it.
 */
@ApplicationScoped
class Sitemaps {

  /** The number of the file that lists the home page and the channels. */
  static final long OWN_PAGES = 0;

  /** So many numbers, of which a site has some; a shelf is a multiple of it. */
  private static final int READ_AT_ONCE = 5000;

  @Inject PublishedArticles articles;
  @Inject ArticleShelves shelves;

  /** The sites that share a host with this one; a site map may speak of its own host only. */
  static List<SiteView> sitesBesides(NetworkView network, SiteView site) {
    return site.main()
        ? network.open().stream().filter(other -> other.main() || other.host().isEmpty()).toList()
        : List.of(site);
  }

  /**
   * The list of all files of a host.
   *
   * @param site the one at the host's root
   * @param addresses in full
   */
  Document index(NetworkView network, SiteView site, Addresses addresses) {
    List<SiteView> sites = sitesBesides(network, site);
    Map<Long, Instant> changes = changesOn(sites);
    Sitemap index = Sitemap.ofFiles();
    for (SiteView each : sites) {
      index.add(addresses.sitemap(each, OWN_PAGES), Optional.ofNullable(changes.get(each.id())));
      addFilesOf(each, addresses, index);
    }
    return index.finish();
  }

  /** By site, since when its newest article says what it says. */
  private Map<Long, Instant> changesOn(List<SiteView> sites) {
    return changes(articles.newestOnEach(sites.stream().map(SiteView::id).toList()));
  }

  private Map<Long, Instant> changes(Map<Long, Headline> newest) {
    Map<Long, Instant> revisions =
        articles.asNews(List.copyOf(newest.values())).stream()
            .collect(
                Collectors.toMap(
                    news -> news.headline().articleId(), NewsItem::revisedAt, (one, same) -> one));
    return newest.entrySet().stream()
        .filter(entry -> revisions.containsKey(entry.getValue().articleId()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> revisions.get(entry.getValue().articleId())));
  }

  private void addFilesOf(SiteView site, Addresses addresses, Sitemap index) {
    shelves
        .of(site.id())
        .forEach(
            (number, changed) -> index.add(addresses.sitemap(site, number), Optional.of(changed)));
  }

  /** A file; none where it would be empty. */
  Optional<Document> file(SiteView site, long number, Addresses addresses) {
    return number == OWN_PAGES
        ? Optional.of(pagesOf(site, addresses))
        : articlesOf(site, number, addresses);
  }

  private Document pagesOf(SiteView site, Addresses addresses) {
    Map<Long, Instant> ofChannels = changesIn(site.channels());
    Sitemap file =
        Sitemap.ofPages()
            .add(
                addresses.home(site), Optional.ofNullable(changesOn(List.of(site)).get(site.id())));
    for (ChannelView channel : site.channels()) {
      file.add(addresses.channel(site, channel), Optional.ofNullable(ofChannels.get(channel.id())));
    }
    return file.finish();
  }

  /** By channel, since when its newest article says what it says. */
  private Map<Long, Instant> changesIn(List<ChannelView> channels) {
    return changes(articles.newestInEach(channels.stream().map(ChannelView::id).toList()));
  }

  private Optional<Document> articlesOf(SiteView site, long number, Addresses addresses) {
    if (!shelves.of(site.id()).containsKey(number)) {
      return Optional.empty();
    }
    Sitemap file = Sitemap.ofPages();
    long last = ArticleShelves.lastOn(number);
    for (long after = ArticleShelves.lastOn(number - 1); after < last; after += READ_AT_ONCE) {
      articles
          .marksOf(site.id(), after, after + READ_AT_ONCE)
          .forEach(mark -> add(mark, site, addresses, file));
    }
    return Optional.of(file.finish());
  }

  private static void add(ArticleMark mark, SiteView site, Addresses addresses, Sitemap file) {
    file.add(
        addresses.article(site.id(), mark.firstPublishedAt(), mark.articleId()),
        Optional.of(mark.revisedAt()));
  }
}
