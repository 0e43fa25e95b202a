package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.article.Withdrawal;
import cn.zhanqun.ejb.operation.PortalState;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
          "healthz",
          "internal",
          "jakarta.faces.resource",
          ".well-known",
          "robots.txt",
          "favicon.ico");

  /** What answers even while the portal can't serve: by itself, and without the database. */
  private static final Set<String> ALWAYS_OPEN = Set.of("assets", "healthz", "favicon.ico", "api");

  private static final Set<String> WITH_FACES_PAGES = Set.of("admin", "jakarta.faces.resource");
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient PortalState portal;
  @Inject transient Sites sites;
  @Inject transient PublishedArticles articles;
  @Inject transient Visit visit;
  @Inject transient PlainPage plainPage;

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
      receive(request, response);
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
    follow(direction, network, request, response);
  }

  private void follow(
      Direction direction,
      NetworkView network,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (direction instanceof Direction.Show show) {
      visit.begin(network, show.route());
      open(show.route(), request, response);
    } else if (direction instanceof Direction.Moved moved) {
      move(moved.address(), request, response);
    } else if (direction instanceof Direction.Absent absent) {
      visit.begin(network, Route.to(ReaderView.ERROR, absent.site()));
      show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
    } else {
      plainPage.write(request, response, PlainPage.Kind.MISDIRECTED);
    }
  }

  private void open(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    switch (route.view()) {
      case ARTICLE -> openArticle(route.articleId(), request, response);
      case CHANNEL -> openChannel(route, request, response);
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
    return visit.addresses().article(siteId, firstPublishedAt, articleId);
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
    if (route.page() <= lastPage) {
      show(ReaderView.CHANNEL, HttpServletResponse.SC_OK, request, response);
    } else {
      show(ReaderView.ERROR, HttpServletResponse.SC_NOT_FOUND, request, response);
    }
  }

  private static void show(
      ReaderView view, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (view == ReaderView.FAVORITES) {
      ReaderHeaders.putForOneReader(response);
    } else {
      ReaderHeaders.put(response);
    }
    response.setStatus(status);
    request.getRequestDispatcher(view.path()).forward(new ReaderRequest(request), response);
  }

  private static void move(
      String address, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    ReaderHeaders.put(response);
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", query == null ? address : address + "?" + query);
  }
}
