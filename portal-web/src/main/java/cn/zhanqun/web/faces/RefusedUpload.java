package cn.zhanqun.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;

/**
 * A file that came with a form which was sent back because of another field. The page must forget
 * it: a file is gone with its request, and a page that keeps it among its fields can't be opened
 * again. The browser still holds the file and sends it with the form's next try; all that was typed
 * stays.
 */
public class RefusedUpload implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {}

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isValidationFailed()) {
      context
          .getViewRoot()
          .visitTree(
              VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)),
              (visit, component) -> forget(component));
    }
  }

  private static VisitResult forget(UIComponent component) {
    if (component instanceof HtmlInputFile file) {
      file.resetValue();
    }
    return VisitResult.ACCEPT;
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }
}
