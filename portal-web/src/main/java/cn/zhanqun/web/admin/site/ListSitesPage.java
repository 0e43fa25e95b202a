package cn.zhanqun.web.admin.site;

import cn.zhanqun.ejb.site.OpenedSite;
import cn.zhanqun.ejb.site.SiteKeeping;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All sites of the network, how each is, and how much it lacks. */
@Named
@RequestScoped
public class ListSitesPage {

  @Inject SiteKeeping keeping;
  @Inject CurrentActor current;

  private List<OpenedSite> sites = List.of();

  /** Refuses whoever does not keep the network. */
  public void open() {
    sites = keeping.list(current.actor());
  }

  public List<OpenedSite> getSites() {
    return sites;
  }
}
