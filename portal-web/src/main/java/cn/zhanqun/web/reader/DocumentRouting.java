package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Direction.Tell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which document for machines an address of a site names. Some are of every site, feeds of every
 * channel too, and those that the rules of the net look for at a root lie at the root of a host.
 */
final class DocumentRouting {

  private static final Pattern OF_CHANNEL = Pattern.compile("([a-z0-9-]+)/feed\\.(xml|json)");
  private static final Pattern ICON = Pattern.compile("icon-(32|180|192|512)\\.png");
  private static final Pattern SITEMAP =
      Pattern.compile("sitemap-([a-z0-9]{1,40})(?:-([1-9]\\d{0,12}))?\\.xml");

  private final NetworkView network;
  private final SiteView site;

  DocumentRouting(NetworkView network, SiteView site) {
    this.network = network;
    this.site = site;
  }

  /**
   * @param wanted the address behind the site's root
   */
  Optional<Tell> find(String wanted) {
    return switch (wanted) {
      case "feed.xml" -> ofSite(DocumentKind.ATOM_FEED);
      case "feed.json" -> ofSite(DocumentKind.JSON_FEED);
      case "opensearch.xml" -> ofSite(DocumentKind.SEARCH_DESCRIPTION);
      case "manifest.webmanifest" -> ofSite(DocumentKind.MANIFEST);
      case "icon.svg" -> ofSite(DocumentKind.ICON);
      case "favicon.ico" -> ofHost(DocumentKind.FAVICON);
      case "robots.txt" -> ofHost(DocumentKind.ROBOTS);
      case ".well-known/security.txt" -> ofHost(DocumentKind.SECURITY);
      case "sitemap.xml" -> ofHost(DocumentKind.SITEMAP_INDEX);
      default -> ofChannel(wanted).or(() -> icon(wanted)).or(() -> sitemap(wanted));
    };
  }

  private Optional<Tell> ofSite(DocumentKind kind) {
    return Optional.of(Tell.of(kind, site));
  }

  private Optional<Tell> ofHost(DocumentKind kind) {
    return ofSite(kind).filter(document -> isAtRoot());
  }

  private boolean isAtRoot() {
    return new Addresses(network, site).home(site).equals("/");
  }

  private Optional<Tell> ofChannel(String wanted) {
    Matcher feed = OF_CHANNEL.matcher(wanted);
    if (!feed.matches()) {
      return Optional.empty();
    }
    DocumentKind kind =
        feed.group(2).equals("xml") ? DocumentKind.ATOM_FEED : DocumentKind.JSON_FEED;
    return site.channel(feed.group(1))
        .or(() -> site.mergedChannel(feed.group(1)))
        .map(found -> new Tell(kind, site, Optional.of(found), 0));
  }

  private Optional<Tell> icon(String wanted) {
    Matcher icon = ICON.matcher(wanted);
    return icon.matches()
        ? Optional.of(
            new Tell(
                DocumentKind.ICON_PICTURE, site, Optional.empty(), Long.parseLong(icon.group(1))))
        : Optional.empty();
  }

  private Optional<Tell> sitemap(String wanted) {
    Matcher file = SITEMAP.matcher(wanted);
    if (!file.matches() || !isAtRoot()) {
      return Optional.empty();
    }
    long number = file.group(2) == null ? Sitemaps.OWN_PAGES : Long.parseLong(file.group(2));
    return Sitemaps.sitesBesides(network, site).stream()
        .filter(found -> found.code().equals(file.group(1)))
        .map(found -> new Tell(DocumentKind.SITEMAP, found, Optional.empty(), number))
        .findFirst();
  }
}
