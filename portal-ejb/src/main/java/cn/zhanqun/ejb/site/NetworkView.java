package cn.zhanqun.ejb.site;

import java.util.List;
import java.util.Optional;

/**
 * All sites together, as they were at one entry of the ledger.
 *
 * @param ledgerNumber that entry's number
 * @param sites the main site first, then in the order every header shows
 */
public record NetworkView(long ledgerNumber, List<SiteView> sites) {

  static final NetworkView EMPTY = new NetworkView(0, List.of());

  public NetworkView {
    sites = List.copyOf(sites);
  }

  /** The city's own site; there is none only before the network is set up. */
  public Optional<SiteView> main() {
    return sites.stream().filter(SiteView::main).findFirst();
  }

  public Optional<SiteView> site(long id) {
    return sites.stream().filter(site -> site.id() == id).findFirst();
  }

  public Optional<SiteView> site(String code) {
    return sites.stream().filter(site -> site.code().equals(code)).findFirst();
  }

  /** The site that answers under this host name by itself. */
  public Optional<SiteView> siteAt(String host) {
    return sites.stream().filter(site -> site.host().equals(host) && !host.isEmpty()).findFirst();
  }

  public Optional<ChannelView> channel(long id) {
    return sites.stream().flatMap(site -> site.channel(id).stream()).findFirst();
  }
}
