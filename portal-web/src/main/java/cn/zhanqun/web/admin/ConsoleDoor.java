package cn.zhanqun.web.admin;

import cn.zhanqun.web.admin.site.ChosenSite;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address everybody remembers, {@code /admin/}: leads to the start page, or on a link from one
 * page to another first to the site that the other is about.
 */
@WebServlet(ConsoleDoor.FIRST_PAGE)
public class ConsoleDoor extends HttpServlet {

  /** Where staff begin; it leads on. */
  public static final String FIRST_PAGE = "/admin/";

  static final String START = "/admin/start.xhtml";

  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  @Inject transient ChosenSite chosenSite;

  /** The way to a page of the console that shows the chosen site, with another site chosen. */
  public static String onSite(long siteId, String page) {
    return FIRST_PAGE
        + "?site="
        + siteId
        + "&then="
        + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional.ofNullable(request.getParameter("site"))
        .filter(NUMBER.asMatchPredicate())
        .map(Long::valueOf)
        .ifPresent(chosenSite::setSiteId);
    response.sendRedirect(
        pageAfter(Optional.ofNullable(request.getParameter("then")).orElse(START)));
  }

  /** Only pages of the console itself, so that no link leads through it to anywhere else. */
  static String pageAfter(String wanted) {
    return wanted.matches("/admin/[\\w./?=&-]+") ? wanted : START;
  }
}
