package cn.zhanqun.web.reader;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.mistake.MistakeReports;
import cn.zhanqun.ejb.mistake.MistakeReports.Answer;
import cn.zhanqun.ejb.mistake.MistakeReports.Receipt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reporting a mistake (找错): the form, filled with what the address or the refused form says; and
 * for whoever holds the key, how a report stands.
 */
@Named
@RequestScoped
public class MistakePage {

  @Inject Visit visit;
  @Inject MistakeReports reports;
  @Inject HttpServletRequest request;

  private String sentence = "";
  private Optional<Answer> answer;

  @PostConstruct
  void look() {
    answer = receipt().flatMap(reports::find);
  }

  private Optional<Receipt> receipt() {
    String number = parameter("number");
    return number.matches("[1-9]\\d{0,17}")
        ? Optional.of(new Receipt(Long.parseLong(number), parameter("key")))
        : Optional.empty();
  }

  /** Tells why what was typed was not taken. */
  void refuse(String why) {
    sentence = why;
  }

  /** Why the form was not taken; empty before it is sent. */
  public String getSentence() {
    return sentence;
  }

  /** The report whose number and key the address holds. */
  public List<Answer> getAnswer() {
    return answer.stream().toList();
  }

  /** Whether the address names a report and can't open it. */
  public boolean isUnknown() {
    return !parameter("number").isEmpty() && answer.isEmpty();
  }

  public String minute(Instant moment) {
    return CityTime.toTheMinute(moment);
  }

  public String moment(Instant moment) {
    return Story.forMachines(moment);
  }

  public String getSite() {
    return visit.site().code();
  }

  public String getAddress() {
    return visit.addresses().mistake(visit.site());
  }

  /** The page the mistake is on; empty where none of ours is named. */
  public String getPage() {
    return ReportedMistake.pageOfOurs(parameter("page"));
  }

  /** What was typed, or what the reader had marked on the page they came from. */
  public String getMarked() {
    String marked = parameter("marked");
    return marked.isEmpty() ? shortened(parameter("text")) : marked;
  }

  private static String shortened(String text) {
    return text.length() <= ReportedMistake.MARKED_AT_MOST
        ? text
        : TypedText.of(text.substring(0, ReportedMistake.MARKED_AT_MOST));
  }

  public String getWrong() {
    return parameter("wrong");
  }

  public String getContact() {
    return parameter("contact");
  }

  private String parameter(String name) {
    return TypedText.of(request.getParameter(name));
  }

  public int getMarkedAtMost() {
    return ReportedMistake.MARKED_AT_MOST;
  }

  public int getWrongAtMost() {
    return ReportedMistake.WRONG_AT_MOST;
  }

  public int getContactAtMost() {
    return ReportedMistake.CONTACT_AT_MOST;
  }
}
