package cn.zhanqun.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;

/**
 * What a page of the console says at its top: what was done, what to mind, what was refused. What
 * is said just before another page opens is kept for that page.
 */
@Named
@SessionScoped
public class Notices implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String WORDS = "cn.zhanqun.web.admin.Messages";

  private final List<FacesMessage> kept = new ArrayList<>();

  /** Something was done. */
  public void tell(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, words(key, arguments));
  }

  /** Something was done, and there is something to mind. */
  public void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_WARN, words(key, arguments));
  }

  /** Something was done, and there is something to mind, in a sentence from another file. */
  public void warnInWords(String sentence) {
    add(FacesMessage.SEVERITY_WARN, sentence);
  }

  /** Something was refused, in a sentence from another file. */
  public static void refuse(String sentence) {
    add(FacesMessage.SEVERITY_ERROR, sentence);
  }

  /** Something was done by what is no page itself: the page that follows says so. */
  public void tellNextPage(String key, Locale locale) {
    String sentence = ResourceBundle.getBundle(WORDS, locale).getString(key);
    kept.add(new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }

  /** Something was refused by what is no page itself: the page that follows says so. */
  public void refuseOnNextPage(String sentence) {
    kept.add(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  private static void add(Severity severity, String sentence) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
  }

  /** The words of the console under this key, with their arguments as they are. */
  public static String words(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle(WORDS, Faces.getLocale()).getString(key);
    return new MessageFormat(pattern, Faces.getLocale()).format(arguments);
  }

  /** Another page follows: it shall say what this one had to say. */
  public void keepForNextPage() {
    kept.addAll(FacesContext.getCurrentInstance().getMessageList());
  }

  /** Says what the page before had to say; called by the template as a page opens. */
  public void showKept() {
    kept.forEach(message -> FacesContext.getCurrentInstance().addMessage(null, message));
    kept.clear();
  }
}
