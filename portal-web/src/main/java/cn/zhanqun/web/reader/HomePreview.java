package cn.zhanqun.web.reader;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows staff the home page of a site as it stands in their form, not saved yet: the page of the
 * readers, made of what is in {@link HomeDrafts}. It is not counted, and its links open elsewhere.
 */
@WebServlet(HomePreview.ADDRESS)
public class HomePreview extends HttpServlet {

  public static final String ADDRESS = "/admin/site/preview-home";

  private static final long serialVersionUID = 1L;

  @Inject transient HomeDrafts drafts;
  @Inject transient Sites sites;
  @Inject transient CurrentActor current;
  @Inject transient Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<SiteView> arranged = arranged(request, current.actor());
    if (arranged.isPresent()) {
      PageForm form = PageForm.of(request.getParameter(PageForm.PARAMETER));
      visit.beginPreview(sites.network(), arranged.get(), form);
      show(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<SiteView> arranged(HttpServletRequest request, Actor actor) {
    return Optional.ofNullable(request.getParameter("draft"))
        .flatMap(key -> drafts.find(key, actor.accountId()))
        .filter(site -> actor.may(Permission.ARRANGE_HOME, site.id()));
  }

  private static void show(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ReaderHeaders.put(response);
    response.setHeader("Cache-Control", "no-store");
    UnfinishedPage page = new UnfinishedPage(response);
    request.getRequestDispatcher(ReaderView.HOME.path()).forward(new ReaderRequest(request), page);
    response.getOutputStream().write(page.content());
  }
}
