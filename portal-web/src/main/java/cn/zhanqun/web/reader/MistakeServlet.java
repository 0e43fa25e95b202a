package cn.zhanqun.web.reader;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.ejb.mistake.MistakeReports;
import cn.zhanqun.ejb.mistake.MistakeReports.Receipt;
import cn.zhanqun.ejb.mistake.TooManyReports;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.security.SameOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Takes in the form on which a reader reports a mistake. Taken, it leads to the page that gives its
 * number; refused, the answer is the form itself with a sentence and all that was typed, which is
 * why this is no address of the API.
 */
@WebServlet("/mistakes")
public class MistakeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int RULE_BROKEN = 422;
  private static final int TOO_MANY = 429;

  @Inject transient Sites sites;
  @Inject transient Visit visit;
  @Inject transient MistakeReports reports;
  @Inject transient MistakePage page;
  @Inject transient PlainPage plainPage;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    if (!SameOrigin.holds(request)) {
      String why = Refusals.sentence("refusal.came-from-elsewhere", Locale.SIMPLIFIED_CHINESE);
      plainPage.write(request, response, PlainPage.Kind.FORBIDDEN, why);
      return;
    }
    visit.begin(
        sites.network(),
        Route.to(ReaderView.MISTAKE, site(request)),
        PageForm.of(request.getParameter(PageForm.PARAMETER)));
    try {
      thank(reports.report(visit.site().id(), typed(request), request.getRemoteAddr()), response);
    } catch (TooManyReports flood) {
      response.setHeader("Retry-After", String.valueOf(flood.seconds()));
      showAgain(flood, TOO_MANY, request, response);
    } catch (RuleViolation refusal) {
      showAgain(refusal, RULE_BROKEN, request, response);
    }
  }

  /** The site whose page it is about; a form that names none is about the main one. */
  private SiteView site(HttpServletRequest request) {
    NetworkView network = sites.network();
    return network
        .site(String.valueOf(request.getParameter("site")))
        .or(network::main)
        .orElseThrow();
  }

  private static ReportedMistake typed(HttpServletRequest request) {
    return new ReportedMistake(
        request.getParameter("page"),
        request.getParameter("marked"),
        request.getParameter("wrong"),
        request.getParameter("contact"));
  }

  private void thank(Receipt receipt, HttpServletResponse response) {
    ReaderHeaders.putForOneReader(response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", visit.addresses().receipt(visit.site(), receipt));
  }

  private void showAgain(
      RuleViolation refusal, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    page.refuse(Refusals.sentence(refusal, Locale.SIMPLIFIED_CHINESE));
    ReaderHeaders.putForOneReader(response);
    response.setStatus(status);
    request
        .getRequestDispatcher(ReaderView.MISTAKE.path())
        .forward(new ReaderRequest(request), response);
  }
}
