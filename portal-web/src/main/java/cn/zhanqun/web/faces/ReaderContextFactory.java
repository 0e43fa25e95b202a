package cn.zhanqun.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;

/**
 * Keeps PrimeFaces' pen away from reader pages. It writes a nonce into every script, another one
 * each time, and a reader page must be the same bytes for everybody.
 */
public class ReaderContextFactory extends FacesContextFactory {

  public ReaderContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
    return ConsolePolicy.isConsole(made) ? made : new ReaderContext(made);
  }

  private static final class ReaderContext extends FacesContextWrapper {

    ReaderContext(FacesContext wrapped) {
      super(wrapped);
      setCurrentInstance(this);
    }

    /** Hands the pen to the innermost context, past those who would change it. */
    @Override
    public void setResponseWriter(ResponseWriter writer) {
      FacesContext innermost = getWrapped();
      while (innermost instanceof FacesContextWrapper wrapper) {
        innermost = wrapper.getWrapped();
      }
      innermost.setResponseWriter(writer);
    }
  }
}
