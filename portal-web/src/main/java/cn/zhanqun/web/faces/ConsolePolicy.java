package cn.zhanqun.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the Content-Security-Policy that web.xml has PrimeFaces send, with a nonce for its scripts,
 * to the pages of the console. Reader pages are cached, so they can have no nonce: they run no
 * script but files, and the header that says so is not made here.
 */
public class ConsolePolicy implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (!isConsole(context)) {
      PrimeFacesContext.getCspState(context).setInitialized(true);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {}

  /** Before PrimeFaces comes to it, which is at the beginning of the last phase. */
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  static boolean isConsole(FacesContext context) {
    return context.getExternalContext().getRequestServletPath().startsWith("/admin/");
  }
}
