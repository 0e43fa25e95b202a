package cn.zhanqun.web.admin;

import cn.zhanqun.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** What is shown when a page broke while it was being drawn: a number to quote. */
@Named
@RequestScoped
public class UnexpectedPage {

  private String number = "";

  public void answerAsFailure() {
    Faces.setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  public String getSentence() {
    return Refusals.sentence("refusal.unexpected", Faces.getLocale(), number);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number.replaceAll("[^0-9A-F]", "");
  }
}
