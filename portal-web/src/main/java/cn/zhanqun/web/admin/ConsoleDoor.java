package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address everybody remembers, {@code /admin/}: leads everybody to where their own work begins.
 */
@WebServlet(ConsoleDoor.FIRST_PAGE)
public class ConsoleDoor extends HttpServlet {

  /** Where staff begin; it leads on. */
  public static final String FIRST_PAGE = "/admin/";

  private static final long serialVersionUID = 1L;

  private static final String OWN_ACCOUNT = "/admin/account/tokens.xhtml";

  /** Where the work of a permission begins; the first of somebody's own counts. */
  private static final Map<Permission, String> BEGINNINGS = beginnings();

  private static Map<Permission, String> beginnings() {
    Map<Permission, String> pages = new LinkedHashMap<>();
    pages.put(Permission.READ_DESK, "/admin/article/list-articles.xhtml");
    pages.put(Permission.APPOINT_OFFICERS, "/admin/staff/appoint-officers.xhtml");
    pages.put(Permission.KEEP_ACCOUNTS, "/admin/staff/list-accounts.xhtml");
    pages.put(Permission.GRANT_RIGHTS, "/admin/staff/list-rights.xhtml");
    pages.put(Permission.AUDIT_LEDGER, "/admin/ledger/list-ledger.xhtml");
    pages.put(Permission.VERIFY_LEDGER, "/admin/ledger/verify-ledger.xhtml");
    return pages;
  }

  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(firstPageOf(current.actor()));
  }

  /** The first page somebody may open. */
  static String firstPageOf(Actor actor) {
    return BEGINNINGS.entrySet().stream()
        .filter(beginning -> actor.may(beginning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OWN_ACCOUNT);
  }
}
