package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.OutsideAddress;
import cn.zhanqun.ejb.mistake.MistakeReports.Receipt;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses of everything readers can open, as links in the pages of one site. They begin at
 * the root of the host the reader is on; only a site with a host of its own is named by that host,
 * which comes from its row and never from the request.
 */
public final class Addresses {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MMdd");

  private static final String RELATIVE = "";

  private final NetworkView network;
  private final SiteView here;
  private final PageForm form;
  private final String publicAddress;

  /**
   * Addresses as links of one site's pages.
   *
   * @param here that site
   */
  public Addresses(NetworkView network, SiteView here) {
    this(network, here, PageForm.FULL);
  }

  /** Addresses as links of the main site's pages, as the console and programs are told them. */
  public static Addresses ofMainSite(NetworkView network) {
    return new Addresses(network, network.main().orElseThrow());
  }

  /** Links that lead on in the form the reader asked for. */
  Addresses(NetworkView network, SiteView here, PageForm form) {
    this(network, here, form, RELATIVE);
  }

  private Addresses(NetworkView network, SiteView here, PageForm form, String publicAddress) {
    this.network = network;
    this.here = here;
    this.form = form;
    this.publicAddress = publicAddress;
  }

  /** The same addresses without a form, as they are told to machines. */
  Addresses canonical() {
    return new Addresses(network, here);
  }

  /**
   * The same addresses with scheme and host, as they are told to those who are elsewhere.
   *
   * @param reachedAt where sites without a host are reached from outside; it also tells the scheme
   *     of the others
   */
  Addresses inFull(String reachedAt) {
    return new Addresses(network, here, PageForm.FULL, reachedAt);
  }

  /**
   * An address in full.
   *
   * @param address as a link on a page of this site names it
   */
  String absolute(String address) {
    if (address.startsWith("//")) {
      return scheme() + ":" + address;
    }
    return address.startsWith("/") ? origin(here) + address : address;
  }

  private String origin(SiteView site) {
    return site.host().isEmpty() ? publicAddress : scheme() + "://" + site.host();
  }

  private String scheme() {
    return publicAddress.substring(0, publicAddress.indexOf(':'));
  }

  /** The host name readers find a site under, as the official tags name it. */
  String domain(SiteView site) {
    return Optional.ofNullable(URI.create(origin(site)).getHost()).orElse("");
  }

  public String home(SiteView site) {
    return form.carriedBy(root(site));
  }

  /** What every address of a site begins with. */
  private String root(SiteView site) {
    if (!publicAddress.equals(RELATIVE)) {
      boolean prefixed = site.host().isEmpty() && !site.main();
      return origin(site) + (prefixed ? "/" + site.code() + "/" : "/");
    }
    if (!site.host().isEmpty()) {
      return site.id() == here.id() ? "/" : "//" + site.host() + "/";
    }
    return hostOfTheUnhosted() + (site.main() ? "/" : "/" + site.code() + "/");
  }

  /** Sites without a host live on the main one's, and so must a link from another host say. */
  private String hostOfTheUnhosted() {
    String mainHost = network.main().map(SiteView::host).orElse("");
    boolean elsewhere = !here.main() && !here.host().isEmpty() && !mainHost.isEmpty();
    return elsewhere ? "//" + mainHost : "";
  }

  /**
   * Where a channel is found. A link is found where it leads, as long as that is a site of ours or
   * of the government; from the others a reader is led on by way of the page that asks first.
   */
  public String channel(SiteView site, ChannelView channel) {
    return channel.is(ChannelKind.LINK) && !leavesUs(channel.link())
        ? written(channel.link())
        : form.carriedBy(folder(site, channel));
  }

  private boolean leavesUs(String link) {
    Set<String> hosts = network.sites().stream().map(SiteView::host).collect(Collectors.toSet());
    return OutsideAddress.of(link).filter(address -> address.leaves(hosts)).isPresent();
  }

  /** An address as somebody wrote it down: one of the portal's own leads on in the same form. */
  String written(String link) {
    return link.startsWith("/") ? form.carriedBy(link) : link;
  }

  /** The address that a channel of any kind answers at. */
  String folder(SiteView site, ChannelView channel) {
    return root(site) + channel.code() + "/";
  }

  /** A year or a month of a channel's archive. */
  String archive(SiteView site, ChannelView channel, ArchivePeriod period) {
    return form.carriedBy(folder(site, channel) + period.path());
  }

  /** A page of a channel by its number, counted from the oldest. */
  public String channelPage(SiteView site, ChannelView channel, long page) {
    return form.carriedBy(folder(site, channel) + "index_" + page + ".html");
  }

  public String article(Headline headline) {
    return article(headline.siteId(), headline.firstPublishedAt(), headline.articleId());
  }

  /**
   * The one address of an article, wherever it is shown.
   *
   * @param siteId its home site
   */
  public String article(long siteId, Instant firstPublishedAt, long articleId) {
    String day = DAY.format(CityTime.day(firstPublishedAt));
    String site = root(network.site(siteId).orElse(here));
    return form.carriedBy(site + "c/" + day + "/" + articleId + ".html");
  }

  public String search(SiteView site) {
    return form.carriedBy(root(site) + "search");
  }

  /**
   * The page that asks before a reader leaves us, up to where it is told for where.
   *
   * @param from the page the reader comes back to
   */
  String leaving(SiteView site, String from) {
    return form.carriedBy(root(site) + "leave?from=" + from) + "&to=";
  }

  /** A page that every site has, such as its privacy statement. */
  public String standing(SiteView site, StandingKind kind) {
    return form.carriedBy(root(site) + kind.word() + ".html");
  }

  /** All sites, channels and standing pages on one page, for people. */
  public String map(SiteView site) {
    return form.carriedBy(root(site) + "map.html");
  }

  public String favorites() {
    return form.carriedBy("/favorites");
  }

  /** Where a reader reports a mistake (找错) on a page of the site. */
  public String mistake(SiteView site) {
    return form.carriedBy(root(site) + "mistake");
  }

  /**
   * The same, about one page.
   *
   * @param page its path
   */
  String mistakeOn(SiteView site, String page) {
    String named = URLEncoder.encode(page, StandardCharsets.UTF_8).replace("%2F", "/");
    return form.carriedBy(root(site) + "mistake?page=" + named);
  }

  /** A path that readers asked a site for, as a link from here. */
  public String pathOf(SiteView site, String path) {
    return site.host().isEmpty() || site.id() == here.id() ? path : "//" + site.host() + path;
  }

  /** Where the reader finds what became of a report. */
  String receipt(SiteView site, Receipt receipt) {
    return form.carriedBy(
        root(site) + "mistake?number=" + receipt.number() + "&key=" + receipt.key());
  }

  /** A document that machines are told of a site. */
  String document(SiteView site, DocumentKind kind) {
    return root(site) + kind.fileName();
  }

  /** A document that machines are told of a channel. */
  String document(SiteView site, ChannelView channel, DocumentKind kind) {
    return folder(site, channel) + kind.fileName();
  }

  /** The mark of a site as a picture, its size in pixels. */
  String icon(SiteView site, int size) {
    return root(site) + "icon-" + size + ".png";
  }

  /**
   * A site map's file; all files of a host lie at its root.
   *
   * @param number of the file, or 0 for the one that lists the site's own pages
   */
  String sitemap(SiteView site, long number) {
    String file = number == 0 ? "" : "-" + number;
    return origin(site) + "/sitemap-" + site.code() + file + ".xml";
  }
}
