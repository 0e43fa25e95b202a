package cn.zhanqun.web.faces;

import cn.zhanqun.web.security.WhoMay;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * The one place where a page of the console answers for what went wrong, so that pages need no try.
 *
 * <ul>
 *   <li>A refused action: a sentence on the page it was asked from, where all that was typed still
 *       stands.
 *   <li>A page that can't be opened: a page with the sentence, and the status that fits.
 *   <li>A page the server has forgotten: the same page anew; the edit page keeps unsent words in
 *       the browser.
 *   <li>A bug: the same, with a number to quote under which it stands in the log, once.
 * </ul>
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

  private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());

  private static final String REFUSED_PAGE = "/WEB-INF/admin/refused.xhtml";
  private static final String UNEXPECTED_PAGE = "/admin/unexpected.xhtml";

  /** If these break there is no page left to send anybody to. */
  private static final Set<String> LAST_PAGES = Set.of(UNEXPECTED_PAGE, "/admin/sign-in.xhtml");

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (ConsolePolicy.isConsole(context)) {
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        answer(context, events.next().getContext());
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext context, ExceptionQueuedEventContext event) {
    boolean isDrawing = PhaseId.RENDER_RESPONSE.equals(event.getPhaseId());
    Trouble trouble =
        isDrawing ? Trouble.unexpected(event.getException()) : Trouble.of(event.getException());
    if (trouble.isUnexpected()) {
      LOG.log(Level.ERROR, "trouble " + trouble.number(), trouble.cause());
    }
    if (trouble.isExpiredPage()) {
      openAnew(context);
    } else if (isDrawing) {
      leaveHalfAPage(context, trouble);
    } else {
      say(context, trouble);
    }
  }

  private static void openAnew(FacesContext context) {
    Notices notices = CDI.current().select(Notices.class).get();
    notices.warn("page.expired");
    notices.keepForNextPage();
    Faces.redirect(Faces.getRequestURIWithQueryString());
    context.responseComplete();
  }

  /** Part of the page may have been written already, so another one has to be asked for. */
  private static void leaveHalfAPage(FacesContext context, Trouble trouble) {
    ExternalContext external = context.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseReset();
      if (LAST_PAGES.contains(external.getRequestServletPath())) {
        Faces.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "");
      } else {
        Faces.redirect(UNEXPECTED_PAGE + "?number=%s", trouble.number());
      }
    }
    context.responseComplete();
  }

  private static void say(FacesContext context, Trouble trouble) {
    Locale locale = Faces.getLocale();
    WhoMay whoMay = CDI.current().select(WhoMay.class).get();
    Notices.refuse(whoMay.after(trouble.sentence(locale), trouble.cause(), locale));
    if (context.isPostback()) {
      PrimeFaces.current().ajax().addCallbackParam("refused", true);
      askForProof(context, trouble);
    } else {
      context.setViewRoot(
          context.getApplication().getViewHandler().createView(context, REFUSED_PAGE));
    }
    if (!context.getPartialViewContext().isAjaxRequest()) {
      context.getExternalContext().setResponseStatus(trouble.status());
    }
  }

  /** The page stays as it is, and a dialog on it asks for the second factor. */
  private static void askForProof(FacesContext context, Trouble trouble) {
    PrimeFaces.current().ajax().addCallbackParam("proofTooOld", trouble.isProofTooOld());
    context.getExternalContext().getRequestMap().put("proofTooOld", trouble.isProofTooOld());
  }
}
