package cn.zhanqun.domain.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where somebody may do something.
 *
 * @param everywhere whether on every site
 * @param sites whole sites
 * @param channels single channels, by their site
 */
public record Reach(boolean everywhere, Set<Long> sites, Map<Long, Set<Long>> channels) {

  public static final Reach NOWHERE = new Reach(false, Set.of(), Map.of());
  public static final Reach EVERYWHERE = new Reach(true, Set.of(), Map.of());

  public Reach {
    sites = Set.copyOf(sites);
    Map<Long, Set<Long>> copy = new HashMap<>();
    channels.forEach((site, some) -> copy.put(site, Set.copyOf(some)));
    channels = Map.copyOf(copy);
  }

  public static Reach ofSite(long siteId) {
    return new Reach(false, Set.of(siteId), Map.of());
  }

  public static Reach ofChannels(long siteId, Set<Long> channelIds) {
    return new Reach(false, Set.of(), Map.of(siteId, channelIds));
  }

  /** This reach and the other together. */
  public Reach and(Reach other) {
    Set<Long> bothSites = new HashSet<>(sites);
    bothSites.addAll(other.sites);
    Map<Long, Set<Long>> bothChannels = new HashMap<>(channels);
    other.channels.forEach((site, some) -> bothChannels.merge(site, some, Reach::union));
    return new Reach(everywhere || other.everywhere, bothSites, bothChannels);
  }

  private static Set<Long> union(Set<Long> some, Set<Long> more) {
    Set<Long> both = new HashSet<>(some);
    both.addAll(more);
    return both;
  }

  /** What is left of it on these sites; what holds for the network as a whole is lost. */
  public Reach cutTo(Set<Long> someSites) {
    Set<Long> leftSites = new HashSet<>(someSites);
    if (!everywhere) {
      leftSites.retainAll(sites);
    }
    Map<Long, Set<Long>> leftChannels = new HashMap<>(channels);
    leftChannels.keySet().retainAll(someSites);
    return new Reach(false, leftSites, leftChannels);
  }

  /** Whether it holds for the whole site. */
  public boolean covers(long siteId) {
    return everywhere || sites.contains(siteId);
  }

  /** Whether it holds for a channel of the site. */
  public boolean covers(long siteId, long channelId) {
    return covers(siteId) || channelsOf(siteId).contains(channelId);
  }

  /** Whether it holds for the site or for some channel of it. */
  public boolean touches(long siteId) {
    return covers(siteId) || channels.containsKey(siteId);
  }

  /** The single channels of the site it holds for, where it does not hold for the whole site. */
  public Set<Long> channelsOf(long siteId) {
    return channels.getOrDefault(siteId, Set.of());
  }
}
