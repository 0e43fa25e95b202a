package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.OutsideAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads that leaves us and every site of the government, and the way back. */
@Named
@RequestScoped
public class LeavePage {

  /** An article of ours, whatever site it is on; no other host can be named in it. */
  private static final Pattern ARTICLE =
      Pattern.compile("(/[a-z0-9]+)?/c/\\d{4}/\\d{4}/[1-9]\\d{0,17}\\.html");

  @Inject Visit visit;
  @Inject HttpServletRequest request;

  /** In full. */
  public String getAddress() {
    return destination().address();
  }

  public String getHost() {
    return destination().shownHost();
  }

  /** As computers read the host, where that is something else; empty where it is the same. */
  public String getHostForComputers() {
    return destination().host().equals(getHost()) ? "" : destination().host();
  }

  private OutsideAddress destination() {
    return visit.destination().orElseThrow();
  }

  /** The article the reader came from, else the home of the site. */
  public String getBack() {
    return Optional.ofNullable(request.getParameter("from"))
        .filter(from -> ARTICLE.matcher(from).matches())
        .map(visit.form()::carriedBy)
        .orElseGet(() -> visit.addresses().home(visit.site()));
  }
}
