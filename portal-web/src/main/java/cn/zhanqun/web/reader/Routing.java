package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Direction.Absent;
import cn.zhanqun.web.reader.Direction.Led;
import cn.zhanqun.web.reader.Direction.Misdirected;
import cn.zhanqun.web.reader.Direction.Moved;
import cn.zhanqun.web.reader.Direction.Show;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of the house: which page an address names. It knows sites and channels; whether an
 * article or a page of a channel is there is asked afterwards.
 */
final class Routing {

  /** Every address of a reader page is plain: what needs escaping is none. */
  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._-]*)+");

  private static final Pattern ARTICLE = Pattern.compile("c/\\d{4}/\\d{4}/([1-9]\\d{0,17})\\.html");
  private static final Pattern CHANNEL =
      Pattern.compile("([a-z0-9-]+)(?<rest>/(?:index(?:_(?<page>[1-9]\\d{0,8}))?\\.html)?)?");
  private static final Pattern STANDING = Pattern.compile("([a-z]+)\\.html");
  private static final Pattern ARCHIVE =
      Pattern.compile("([a-z0-9-]+)/(?<year>(?:19|2\\d)\\d{2})(?:/(?<month>\\d{2}))?(?<rest>/?)");
  private static final Pattern NUMERIC_HOST =
      Pattern.compile("[0-9.]+|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

  private final NetworkView network;
  private final SiteView main;

  Routing(NetworkView network, SiteView main) {
    this.network = network;
    this.main = main;
  }

  /**
   * @param host the name the reader asked, as sent
   * @param path the address after it, still encoded, without its query
   */
  Direction find(String host, String path) {
    String name = host.toLowerCase(Locale.ROOT);
    Optional<SiteView> hosted = network.siteAt(name);
    if (hosted.isEmpty() && isForeign(name)) {
      return new Misdirected();
    }
    if (!PLAIN.matcher(path).matches()) {
      return new Absent(hosted.orElse(main));
    }
    String wanted = path.substring(1);
    return hosted
        .filter(site -> !site.main())
        .map(site -> within(site, wanted))
        .orElseGet(() -> fromTheMainHost(wanted));
  }

  private boolean isForeign(String host) {
    boolean anyHost = network.sites().stream().anyMatch(site -> !site.host().isEmpty());
    return anyHost && !host.equals("localhost") && !NUMERIC_HOST.matcher(host).matches();
  }

  private Direction fromTheMainHost(String wanted) {
    int slash = wanted.indexOf('/');
    String first = slash < 0 ? wanted : wanted.substring(0, slash);
    Optional<SiteView> named = network.site(first);
    if (named.isEmpty()) {
      return within(main, wanted);
    }
    SiteView site = named.get();
    String rest = slash < 0 ? "" : wanted.substring(slash + 1);
    boolean isItsAddress = slash >= 0 && !site.main() && site.host().isEmpty();
    return isItsAddress
        ? within(site, rest)
        : new Moved(new Addresses(network, main).home(site) + rest);
  }

  private Direction within(SiteView site, String wanted) {
    Addresses addresses = new Addresses(network, site);
    return switch (wanted) {
      case "" -> new Show(Route.to(ReaderView.HOME, site));
      case "index.html" -> new Moved(addresses.home(site));
      case "search" -> new Show(Route.to(ReaderView.SEARCH, site));
      case "leave" -> new Show(Route.to(ReaderView.LEAVE, site));
      case "favorites" -> favorites(site, addresses);
      case "mistake" -> new Show(Route.to(ReaderView.MISTAKE, site));
      case "map.html" -> new Show(Route.to(ReaderView.MAP, site));
      default ->
          standingPage(site, wanted)
              .or(() -> new DocumentRouting(network, site).find(wanted).map(Direction.class::cast))
              .orElseGet(() -> articleOrChannel(site, addresses, wanted));
    };
  }

  /** One list for all sites under a host: the cookie says whose it is, not the prefix. */
  private static Direction favorites(SiteView site, Addresses addresses) {
    return addresses.home(site).equals("/")
        ? new Show(Route.to(ReaderView.FAVORITES, site))
        : new Moved("/favorites");
  }

  private static Optional<Direction> standingPage(SiteView site, String wanted) {
    Matcher page = STANDING.matcher(wanted);
    return page.matches()
        ? StandingKind.named(page.group(1)).map(kind -> new Show(Route.toStanding(site, kind)))
        : Optional.empty();
  }

  private static Direction articleOrChannel(SiteView site, Addresses addresses, String wanted) {
    Matcher article = ARTICLE.matcher(wanted);
    if (article.matches()) {
      return new Show(Route.toArticle(site, Long.parseLong(article.group(1))));
    }
    Matcher channel = CHANNEL.matcher(wanted);
    if (channel.matches()) {
      return site.channel(channel.group(1))
          .map(found -> pageOf(found, site, addresses, channel))
          .or(() -> merged(site, channel.group(1), addresses))
          .orElseGet(() -> new Absent(site));
    }
    Matcher archive = ARCHIVE.matcher(wanted);
    return archive.matches()
        ? site.channel(archive.group(1))
            .flatMap(found -> archiveOf(found, site, addresses, archive))
            .or(() -> merged(site, archive.group(1), addresses))
            .orElseGet(() -> new Absent(site))
        : new Absent(site);
  }

  /** All pages of a channel that was merged lie with those of the other, numbered anew. */
  private static Optional<Direction> merged(SiteView site, String code, Addresses addresses) {
    return site.mergedChannel(code).map(found -> new Moved(addresses.folder(site, found)));
  }

  private static Direction pageOf(
      ChannelView channel, SiteView site, Addresses addresses, Matcher asked) {
    boolean numbered = asked.group("page") != null;
    if (!numbered && !"/".equals(asked.group("rest"))) {
      return new Moved(addresses.folder(site, channel));
    }
    return switch (channel.kind()) {
      case LINK -> numbered ? new Absent(site) : new Led(site, channel.link());
      case PAGE -> numbered ? new Absent(site) : show(channel, site, Route.NEWEST);
      default -> show(channel, site, numbered ? Long.parseLong(asked.group("page")) : Route.NEWEST);
    };
  }

  private static Direction show(ChannelView channel, SiteView site, long page) {
    return new Show(Route.toChannel(site, channel, page));
  }

  /** What is one page or a link has no archive. */
  private static Optional<Direction> archiveOf(
      ChannelView channel, SiteView site, Addresses addresses, Matcher asked) {
    if (channel.is(ChannelKind.LINK) || channel.is(ChannelKind.PAGE)) {
      return Optional.empty();
    }
    return ArchivePeriod.of(asked.group("year"), asked.group("month"))
        .map(
            period ->
                asked.group("rest").isEmpty()
                    ? new Moved(addresses.archive(site, channel, period))
                    : new Show(Route.toArchive(site, channel, period)));
  }
}
