package cn.zhanqun.ejb.migration;

import java.util.List;

/**
 * A site of this network as far as a saved page may speak of it: its name, the hosts it answers or
 * once answered at, and the names of its channels.
 */
public record KnownSite(String name, List<String> hosts, List<String> channels) {

  public KnownSite {
    hosts = List.copyOf(hosts);
    channels = List.copyOf(channels);
  }
}
