package cn.zhanqun.web.admin.mistake;

import cn.zhanqun.ejb.mistake.MistakeLine;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.reader.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the pages are that readers found mistakes on, for links of the console. */
@Named
@ApplicationScoped
public class ReportedPages {

  @Inject Sites sites;

  /** The address of the page at its site's own host, where that has one. */
  public String addressOf(MistakeLine report) {
    NetworkView network = sites.network();
    SiteView site = network.site(report.siteId()).or(network::main).orElseThrow();
    return Addresses.ofMainSite(network).pathOf(site, report.mistake().page());
  }
}
