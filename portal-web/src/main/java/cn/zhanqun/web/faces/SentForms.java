package cn.zhanqun.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/**
 * Takes forms of the console only as browsers send them: by POST, so that no link and no picture is
 * one, and with the state of a page that was opened. Faces itself would take them by GET, and build
 * a page anew for whoever says that it has no state.
 */
public class SentForms implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String NO_STATE = "stateless";

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (ConsolePolicy.isConsole(context) && isForged(context.getExternalContext())) {
      Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
    }
  }

  private static boolean isForged(ExternalContext request) {
    String state = request.getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
    return state != null && (state.equals(NO_STATE) || !isPosted(request));
  }

  private static boolean isPosted(ExternalContext request) {
    return ((HttpServletRequest) request.getRequest()).getMethod().equals("POST");
  }

  @Override
  public void afterPhase(PhaseEvent event) {}

  /** Before any page is built. */
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
