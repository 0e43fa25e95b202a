package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Direction.Absent;
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
      case "favorites" -> favorites(site, addresses);
      default -> articleOrChannel(site, addresses, wanted);
    };
  }

  /** One list for all sites under a host: the cookie says whose it is, not the prefix. */
  private static Direction favorites(SiteView site, Addresses addresses) {
    return addresses.home(site).equals("/")
        ? new Show(Route.to(ReaderView.FAVORITES, site))
        : new Moved("/favorites");
  }

  private static Direction articleOrChannel(SiteView site, Addresses addresses, String wanted) {
    Matcher article = ARTICLE.matcher(wanted);
    if (article.matches()) {
      return new Show(Route.toArticle(site, Long.parseLong(article.group(1))));
    }
    Matcher channel = CHANNEL.matcher(wanted);
    return channel.matches()
        ? site.channel(channel.group(1))
            .<Direction>map(
                found ->
                    isChannelPage(channel)
                        ? new Show(Route.toChannel(site, found, pageNumber(channel)))
                        : new Moved(addresses.channel(site, found)))
            .orElseGet(() -> new Absent(site))
        : new Absent(site);
  }

  private static boolean isChannelPage(Matcher channel) {
    return "/".equals(channel.group("rest")) || channel.group("page") != null;
  }

  private static long pageNumber(Matcher channel) {
    String page = channel.group("page");
    return page == null ? Route.NEWEST : Long.parseLong(page);
  }
}
