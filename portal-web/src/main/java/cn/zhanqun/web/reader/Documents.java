package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.feed.AtomFeed;
import cn.zhanqun.web.feed.Document;
import cn.zhanqun.web.feed.JsonFeed;
import cn.zhanqun.web.feed.RobotsText;
import cn.zhanqun.web.feed.SearchDescription;
import cn.zhanqun.web.feed.SecurityText;
import cn.zhanqun.web.feed.SiteIcon;
import cn.zhanqun.web.feed.WebManifest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything machines are told of the sites, put together from what readers may see. */
@ApplicationScoped
class Documents {

  private static final int ICON_OF_SEARCH = 32;
  private static final int[] ICONS_OF_MANIFEST = {192, 512};

  /** RFC 9116 wants a date within a year. */
  private static final int MONTHS_OF_TRUST = 6;

  @Inject Feeds feeds;
  @Inject Sitemaps sitemaps;
  @Inject Accents accents;
  @Inject Settings settings;
  @Inject TagRecorder tags;
  @Inject Clock clock;

  /** The document; empty where there is nothing to tell. */
  Optional<Document> find(NetworkView network, Direction.Tell wanted) {
    SiteView site = wanted.site();
    Addresses links = new Addresses(network, site);
    Addresses addresses = links.inFull(settings.publicAddress());
    return switch (wanted.kind()) {
      case ATOM_FEED -> Optional.of(AtomFeed.of(feeds.read(wanted, network, addresses)));
      case JSON_FEED -> Optional.of(JsonFeed.of(feeds.read(wanted, network, addresses)));
      case SEARCH_DESCRIPTION -> Optional.of(searchOf(site, addresses));
      case MANIFEST -> Optional.of(manifestOf(site, links));
      case ICON -> Optional.of(iconOf(site).drawing());
      case ICON_PICTURE -> Optional.of(iconOf(site).picture((int) wanted.number()));
      case FAVICON -> Optional.of(iconOf(site).favicon());
      case ROBOTS ->
          Optional.of(RobotsText.with(addresses.document(site, DocumentKind.SITEMAP_INDEX)));
      case SECURITY -> security(network, addresses.document(site, DocumentKind.SECURITY));
      case SITEMAP_INDEX -> Optional.of(sitemaps.index(network, site, addresses));
      case SITEMAP -> sitemaps.file(site, wanted.number(), addresses);
    };
  }

  private static Document searchOf(SiteView site, Addresses addresses) {
    return SearchDescription.with(
        site.name(),
        ReaderWords.of("head.search", site.name()),
        addresses.search(site),
        addresses.icon(site, ICON_OF_SEARCH),
        addresses.document(site, DocumentKind.SEARCH_DESCRIPTION));
  }

  private Document manifestOf(SiteView site, Addresses links) {
    Map<Integer, String> pictures = new TreeMap<>();
    for (int size : ICONS_OF_MANIFEST) {
      pictures.put(size, links.icon(site, size));
    }
    return WebManifest.with(
        site.name(),
        site.shortName(),
        links.home(site),
        accents.of(site).light(),
        accents.paper(),
        links.document(site, DocumentKind.ICON),
        pictures);
  }

  private SiteIcon iconOf(SiteView site) {
    return new SiteIcon(site.shortName(), accents.of(site).light());
  }

  /** The date moves once a month, so that the same bytes can be kept until then. */
  private Optional<Document> security(NetworkView network, String self) {
    LocalDate month = CityTime.day(clock.instant()).withDayOfMonth(1);
    tags.turnsAt(beginOf(month.plusMonths(1)));
    return settings
        .securityContact()
        .or(() -> network.main().map(main -> main.identity().getContact()))
        .flatMap(SecurityText::contactIn)
        .map(
            contact ->
                SecurityText.with(contact, beginOf(month.plusMonths(MONTHS_OF_TRUST)), self));
  }

  private static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(CityTime.ZONE).toInstant();
  }
}
