package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.ejb.article.ChannelMonths;
import cn.zhanqun.ejb.article.OutsideAddress;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.article.Withdrawal;
import cn.zhanqun.ejb.operation.PortalState;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.feed.Document;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The doorman of the portal: every request passes here first. What belongs to the console, the API
 * and the files goes on to them; everything else is for readers, and is shown to its page, to its
 * right address, or told that nothing is there.
 */
public class ReaderRouter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> PASS_ON =
      Set.of(
          "admin",
          "api",
          "media",
          "assets",
          "mistakes",
          "views",
          "healthz",
          "internal",
          "jakarta.faces.resource");

  /** What answers even while the portal can't serve: by itself, and without the database. */
  private static final Set<String> ALWAYS_OPEN = Set.of("assets", "healthz", "api");

  private static final Set<String> WITH_FACES_PAGES = Set.of("admin", "jakarta.faces.resource");
  private static final Set<ReaderView> OF_ONE_READER =
      Set.of(ReaderView.FAVORITES, ReaderView.MISTAKE);
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient PortalState portal;
  @Inject transient Sites sites;
  @Inject transient PublishedArticles articles;
  @Inject transient ChannelMonths months;
  @Inject transient Visit visit;
  @Inject transient Documents documents;
  @Inject transient OwnHosts ownHosts;
  @Inject transient WayOut wayOut;
  @Inject transient PlainPage plainPage;
  @Inject transient TagRecorder tags;
  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String first = firstSegment(request);
    if (!portal.isServing() && !ALWAYS_OPEN.contains(first)) {
      sayWhyNotServing(request, response);
    } else if (PASS_ON.contains(first) && !asksForHiddenPage(request, first)) {
      chain.doFilter(request, response);
    } else if (!READING.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      plainPage.write(request, response, PlainPage.Kind.METHOD_NOT_ALLOWED);
    } else {
      tags.begin();
      try {
        receive(request, response);
      } finally {
        tags.end();
      }
    }
  }

  private static String firstSegment(HttpServletRequest request) {
    String[] segments = path(request).split("/", 3);
    return segments.length < 2 ? "" : segments[1];
  }

  /** As the server itself reads it when it chooses who answers. */
  private static String path(HttpServletRequest request) {
    String more = request.getPathInfo();
    return more == null ? request.getServletPath() : request.getServletPath() + more;
  }

  private static boolean asksForHiddenPage(HttpServletRequest request, String first) {
    return path(request).toLowerCase(Locale.ROOT).endsWith(".xhtml")
        && !WITH_FACES_PAGES.contains(first);
  }

  private void sayWhyNotServing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", "30");
    String why =
        portal
            .refusal()
            .map(refusal -> Refusals.sentence(refusal, Locale.SIMPLIFIED_CHINESE))
            .orElse("");
    plainPage.write(request, response, PlainPage.Kind.NOT_SERVING, why);
  }

  private void receive(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    NetworkView network = sites.network();
    Optional<SiteView> main = network.main();
    if (main.isEmpty()) {
      plainPage.write(request, response, PlainPage.Kind.NOT_FOUND);
      return;
    }
    Direction direction =
        new Routing(network, main.get()).find(request.getServerName(), request.getRequestURI());
    if (direction.asked().filter(site -> site.is(SiteState.CLOSED)).isPresent()) {
      sayClosed(request, response);
    } else {
      follow(direction, network, request, response);
    }
  }

  /** For the time being, so that search engines keep the addresses. */
  private void sayClosed(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(Duration.ofDays(1).toSeconds()));
    plainPage.write(request, response, PlainPage.Kind.SITE_CLOSED);
  }

  private void follow(
      Direction direction,
      NetworkView network,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (direction instanceof Direction.Show show) {
      visit.begin(network, show.route(), formOf(request));
      open(show.route(), request, response);
    } else if (direction instanceof Direction.Moved moved) {
      move(moved.address(), request, response);
    } else if (direction instanceof Direction.Tell wanted) {
      tell(wanted, network, request, response);
    } else if (direction instanceof Direction.Led led) {
      visit.begin(network, Route.to(ReaderView.HOME, led.site()), formOf(request));
      ReaderHeaders.put(response);
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", wayOut.to(led.address()));
    } else if (direction instanceof Direction.Absent absent) {
      sayAbsent(absent.site(), network, request, response);
    } else {
      plainPage.write(request, response, PlainPage.Kind.MISDIRECTED);
    }
  }

  private void tell(
      Direction.Tell wanted,
      NetworkView network,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Document> found = documents.find(network, wanted);
    if (found.isEmpty()) {
      sayAbsent(wanted.site(), network, request, response);
      return;
    }
    Document document = found.get();
    ReaderHeaders.put(response);
    response.setHeader("Cache-Control", document.cacheControl());
    response.setContentType(document.type());
    new FinishedPage(document.content(), tags.shown())
        .send(request, response, settings.sendsPageTags());
  }

  private void sayAbsent(
      SiteView site, NetworkView network, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    visit.begin(network, Route.to(ReaderView.ERROR, site), formOf(request));
    show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
  }

  private static PageForm formOf(HttpServletRequest request) {
    return PageForm.of(request.getParameter(PageForm.PARAMETER));
  }

  private void open(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    switch (route.view()) {
      case ARTICLE -> openArticle(route.articleId(), request, response);
      case CHANNEL, TOPIC -> openChannel(route, request, response);
      case ARCHIVE -> openArchive(route, request, response);
      case LEAVE -> openLeaving(request, response);
      default -> show(route.view(), HttpServletResponse.SC_OK, request, response);
    }
  }

  private void openArticle(long articleId, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<PublishedArticle> article = articles.find(articleId);
    if (article.isPresent()) {
      PublishedArticle found = article.get();
      visit.foundArticle(found);
      showAt(
          addressOf(articleId, found.siteId(), found.firstPublishedAt()),
          ReaderView.ARTICLE,
          HttpServletResponse.SC_OK,
          request,
          response);
    } else {
      openWithdrawn(articleId, request, response);
    }
  }

  private void openWithdrawn(
      long articleId, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Withdrawal> withdrawal = articles.findWithdrawal(articleId);
    if (withdrawal.isPresent()) {
      Withdrawal found = withdrawal.get();
      visit.foundWithdrawal(found);
      showAt(
          addressOf(articleId, found.siteId(), found.firstPublishedAt()),
          ReaderView.ERROR,
          HttpServletResponse.SC_GONE,
          request,
          response);
    } else {
      show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
    }
  }

  private String addressOf(long articleId, long siteId, Instant firstPublishedAt) {
    return visit.addresses().canonical().article(siteId, firstPublishedAt, articleId);
  }

  private void showAt(
      String address,
      ReaderView view,
      int status,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (address.equals(request.getRequestURI())) {
      show(view, status, request, response);
    } else {
      move(address, request, response);
    }
  }

  private void openChannel(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    long lastPage = articles.lastPageOf(route.channel().map(ChannelView::id).orElseThrow());
    visit.foundChannel(lastPage);
    showIf(route.page() <= lastPage, route.view(), request, response);
  }

  /** A month in which nothing was published is no address. */
  private void openArchive(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ArchivePeriod period = route.period().orElseThrow();
    long channelId = route.channel().map(ChannelView::id).orElseThrow();
    showIf(
        months.of(channelId).keySet().stream().anyMatch(period::contains),
        route.view(),
        request,
        response);
  }

  private void showIf(
      boolean there, ReaderView view, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (there) {
      show(view, HttpServletResponse.SC_OK, request, response);
    } else {
      show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
    }
  }

  /** A page and never a redirect: whoever made the link, the reader sees where it leads. */
  private void openLeaving(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<OutsideAddress> destination =
        Optional.ofNullable(request.getParameter("to"))
            .flatMap(OutsideAddress::of)
            .filter(address -> address.leaves(ownHosts.names()));
    destination.ifPresent(visit::foundDestination);
    if (destination.isPresent()) {
      show(ReaderView.LEAVE, HttpServletResponse.SC_OK, request, response);
    } else {
      show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
    }
  }

  /** Makes the page whole before any of it is sent. */
  private void show(
      ReaderView view, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    visit.shows(view);
    if (OF_ONE_READER.contains(view)) {
      ReaderHeaders.putForOneReader(response);
    } else {
      ReaderHeaders.put(response);
    }
    response.setStatus(status);
    UnfinishedPage page = new UnfinishedPage(response);
    request.getRequestDispatcher(view.path()).forward(new ReaderRequest(request), page);
    new FinishedPage(asked(page.content()), tags.shown())
        .send(request, response, settings.sendsPageTags());
  }

  /** The page in the form the reader asked for. */
  private byte[] asked(byte[] whole) {
    return visit.form() == PageForm.TEXT ? TextForm.of(whole) : whole;
  }

  private static void move(
      String address, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    ReaderHeaders.put(response);
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", query == null ? address : address + "?" + query);
  }
}
