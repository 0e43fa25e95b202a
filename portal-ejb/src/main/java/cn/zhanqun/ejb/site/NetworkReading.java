package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the whole network from the database at once. */
@Stateless
public class NetworkReading {

  @PersistenceContext EntityManager entities;

  /**
   * All sites with their channels.
   *
   * @param ledgerNumber how far the ledger is known to go at least
   */
  public NetworkView read(long ledgerNumber) {
    Map<Long, List<ChannelView>> channels =
        entities
            .createQuery("SELECT c FROM Channel c ORDER BY c.position", Channel.class)
            .getResultStream()
            .map(ChannelView::of)
            .collect(Collectors.groupingBy(ChannelView::siteId));
    List<SiteView> sites =
        entities
            .createQuery("SELECT s FROM Site s ORDER BY s.position", Site.class)
            .getResultStream()
            .map(site -> SiteView.of(site, channels.getOrDefault(site.id(), List.of())))
            .toList();
    return new NetworkView(ledgerNumber, sites);
  }
}
