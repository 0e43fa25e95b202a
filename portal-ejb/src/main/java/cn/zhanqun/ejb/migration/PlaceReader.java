package cn.zhanqun.ejb.migration;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the site and the channel an article belongs to: the channel by the way the page shows, the
 * site by its address, by a channel only one site has, or by the name the page gives itself. Where
 * these say different things, a person is asked.
 */
final class PlaceReader {

  private final List<KnownSite> network;
  private final String address;
  private final Breadcrumb breadcrumb;
  private final Declared declared;

  PlaceReader(List<KnownSite> network, String address, Breadcrumb breadcrumb, Declared declared) {
    this.network = network;
    this.address = address;
    this.breadcrumb = breadcrumb;
    this.declared = declared;
  }

  Reading<String> site() {
    List<KnownSite> possible = possible();
    if (possible.size() == 1) {
      return Reading.sure(possible.get(0).name());
    }
    if (possible.isEmpty()) {
      String given = namesGiven().stream().findFirst().orElse("");
      return given.isEmpty()
          ? Reading.missing("")
          : Reading.doubtful(given, "import.site-not-known");
    }
    String names = String.join("、", possible.stream().map(KnownSite::name).toList());
    String why =
        evidence().size() > 1 ? "import.site-evidence-differs" : "import.channel-in-several-sites";
    return Reading.doubtful("", names, why);
  }

  /** The sites all evidence allows; where it contradicts itself, all that any of it names. */
  private List<KnownSite> possible() {
    List<KnownSite> all = new ArrayList<>();
    List<KnownSite> common = new ArrayList<>(network);
    for (List<KnownSite> sites : evidence()) {
      common.retainAll(sites);
      sites.stream().filter(site -> !all.contains(site)).forEach(all::add);
    }
    return common.isEmpty() || all.isEmpty() ? all : common;
  }

  private List<List<KnownSite>> evidence() {
    List<List<KnownSite>> evidence = new ArrayList<>();
    evidence.add(sitesAt(host()));
    evidence.add(sitesWith(channelName()));
    evidence.add(sitesNamed());
    evidence.removeIf(List::isEmpty);
    return evidence;
  }

  private String host() {
    return address.isEmpty() ? "" : URI.create(address).getHost();
  }

  private List<KnownSite> sitesAt(String host) {
    return network.stream().filter(site -> site.hosts().contains(host)).toList();
  }

  private List<KnownSite> sitesWith(String channel) {
    return network.stream().filter(site -> site.channels().contains(channel)).toList();
  }

  private List<KnownSite> sitesNamed() {
    List<String> given = namesGiven();
    return network.stream().filter(site -> given.contains(site.name())).toList();
  }

  private List<String> namesGiven() {
    List<String> names = new ArrayList<>(declared.siteNames());
    names.add(breadcrumb.site());
    names.removeIf(String::isEmpty);
    return names;
  }

  Reading<String> channel() {
    String name = channelName();
    if (name.isEmpty()) {
      return Reading.missing("");
    }
    if (sitesWith(name).isEmpty()) {
      return Reading.doubtful(name, "import.channel-not-known");
    }
    Reading<String> site = site();
    boolean elsewhere =
        site.certainty() == Certainty.RECOGNISED
            && sitesWith(name).stream().noneMatch(one -> one.name().equals(site.value()));
    return elsewhere
        ? Reading.doubtful(name, "import.channel-of-another-site")
        : Reading.sure(name);
  }

  /** The narrowest channel of the way shown that the network knows, else the narrowest at all. */
  private String channelName() {
    List<String> shown = new ArrayList<>(breadcrumb.channels());
    String column = declared.fact(PageField.CHANNEL);
    if (!column.isEmpty()) {
      shown.add(column);
    }
    String narrowest = "";
    String known = "";
    for (String step : shown) {
      narrowest = step;
      known = knownAtEndOf(step).orElse(known);
    }
    return known.isEmpty() ? narrowest : known;
  }

  /** Copied as text, the steps of the way may have run together: 要闻富平新闻. */
  private Optional<String> knownAtEndOf(String step) {
    return network.stream()
        .flatMap(site -> site.channels().stream())
        .filter(step::endsWith)
        .max((one, other) -> Integer.compare(one.length(), other.length()));
  }
}
