package cn.zhanqun.web.admin.site;

import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What lists of the console call a site, or all sites together. */
@Named
@ApplicationScoped
public class SiteNames {

  @Inject Sites sites;

  /**
   * The name of a site.
   *
   * @param siteId empty for all sites
   */
  public String of(Optional<Long> siteId) {
    return siteId
        .flatMap(sites.network()::site)
        .map(SiteView::name)
        .orElseGet(() -> Notices.words("greyings.all-sites"));
  }
}
