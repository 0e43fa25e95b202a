package cn.zhanqun.web.admin.mistake;

import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.ejb.mistake.MistakeLine;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One report of a mistake, all the reader wrote, and the answer they get. */
@Named
@ViewScoped
public class AnswerMistakePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/mistake/list-mistakes.xhtml";

  @Inject MistakeDesk desk;
  @Inject CurrentActor current;
  @Inject ChosenSite chosenSite;
  @Inject Notices notices;

  private long number;
  private MistakeLine report;
  private String words = "";

  public void open() {
    look();
    chosenSite.setSiteId(report.siteId());
  }

  /** Sees how the report stands now; asked again before each drawing of the page. */
  public void look() {
    report = desk.open(current.actor(), number);
  }

  public void answer() {
    desk.answer(current.actor(), number, words);
    goBack("mistakes.answered");
  }

  public void dismiss() {
    desk.dismiss(current.actor(), number, words);
    goBack("mistakes.dismissed");
  }

  private void goBack(String said) {
    notices.tell(said, String.valueOf(number));
    notices.keepForNextPage();
    Faces.redirect(LIST);
  }

  public MistakeLine getReport() {
    return report;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public int getAtMost() {
    return MistakeReport.ANSWER_AT_MOST;
  }
}
