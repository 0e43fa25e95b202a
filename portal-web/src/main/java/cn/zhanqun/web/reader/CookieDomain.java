package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.List;
import java.util.Set;

/**
 * The domain that all sites with a host of their own have in common, so that what a reader chose on
 * one holds on the others.
 */
final class CookieDomain {

  /** Under a country, these belong to everybody, and no browser keeps a cookie for them. */
  private static final Set<String> EVERYBODYS = Set.of("ac", "com", "edu", "gov", "net", "org");

  private CookieDomain() {}

  /** Empty where they have none, or where a single host needs none. */
  static String of(NetworkView network) {
    List<List<String>> hosts =
        network.sites().stream()
            .map(SiteView::host)
            .filter(host -> !host.isEmpty())
            .map(host -> List.of(host.split("\\.")))
            .toList();
    if (hosts.size() < 2) {
      return "";
    }
    List<String> shared = hosts.get(0);
    for (List<String> host : hosts) {
      shared = sharedEnd(shared, host);
    }
    return shared.size() < fewestLabels(shared) ? "" : String.join(".", shared);
  }

  private static List<String> sharedEnd(List<String> one, List<String> other) {
    int count = 0;
    while (count < Math.min(one.size(), other.size())
        && one.get(one.size() - 1 - count).equals(other.get(other.size() - 1 - count))) {
      count++;
    }
    return one.subList(one.size() - count, one.size());
  }

  private static int fewestLabels(List<String> shared) {
    boolean everybodys = shared.size() >= 2 && EVERYBODYS.contains(shared.get(shared.size() - 2));
    return everybodys ? 3 : 2;
  }
}
