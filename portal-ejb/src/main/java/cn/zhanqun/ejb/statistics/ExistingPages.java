package cn.zhanqun.ejb.statistics;

import cn.zhanqun.domain.statistics.PageKind;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages that were counted are there for readers, and on which site. */
@ApplicationScoped
public class ExistingPages {

  @Inject PageCounts database;
  @Inject Sites sites;

  /** The sites of those that exist; the others are left out. */
  Map<CountedPage, Long> sitesOf(Collection<CountedPage> pages) {
    Map<Long, Long> siteOfArticle = sitesOfArticles(pages);
    NetworkView network = sites.network();
    Map<CountedPage, Long> found = new HashMap<>();
    for (CountedPage page : pages) {
      long id = page.objectId();
      Optional<Long> site =
          switch (page.kind()) {
            case ARTICLE -> Optional.ofNullable(siteOfArticle.get(id));
            case CHANNEL -> network.channel(id).map(ChannelView::siteId);
            case SITE -> network.site(id).map(SiteView::id);
          };
      site.ifPresent(siteId -> found.put(page, siteId));
    }
    return found;
  }

  private Map<Long, Long> sitesOfArticles(Collection<CountedPage> pages) {
    List<Long> ids =
        pages.stream()
            .filter(page -> page.kind() == PageKind.ARTICLE)
            .map(CountedPage::objectId)
            .distinct()
            .toList();
    return database.sitesOfArticles(ids);
  }
}
