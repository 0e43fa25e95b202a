package cn.zhanqun.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The link 找错 at the foot of every reader page: it names the page it stands on. */
@Named
@RequestScoped
public class MistakeLink {

  @Inject Visit visit;
  @Inject HttpServletRequest request;

  public String getAddress() {
    return visit.addresses().mistakeOn(visit.site(), page());
  }

  /** The address the reader asked for, and not where the router went on to. */
  private String page() {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
        .map(String::valueOf)
        .orElseGet(request::getRequestURI);
  }
}
