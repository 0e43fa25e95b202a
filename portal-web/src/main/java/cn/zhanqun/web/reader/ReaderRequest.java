package cn.zhanqun.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request for a reader page, as the page sees it: it can't begin a session, and what only the
 * console's forms send is not in it, so that no address can make a page look for a saved form.
 */
final class ReaderRequest extends HttpServletRequestWrapper {

  private static final String OF_FORMS = "jakarta.faces.";

  ReaderRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public HttpSession getSession() {
    return getSession(true);
  }

  @Override
  public HttpSession getSession(boolean create) {
    if (create) {
      throw new IllegalStateException("a reader page asked for a session");
    }
    return null;
  }

  @Override
  public String getParameter(String name) {
    return name.startsWith(OF_FORMS) ? null : super.getParameter(name);
  }

  @Override
  public String[] getParameterValues(String name) {
    return name.startsWith(OF_FORMS) ? null : super.getParameterValues(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return super.getParameterMap().entrySet().stream()
        .filter(parameter -> !parameter.getKey().startsWith(OF_FORMS))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
