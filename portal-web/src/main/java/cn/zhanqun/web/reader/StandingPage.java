package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.standing.StandingPages;
import cn.zhanqun.ejb.standing.StandingText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** A page that every site has (常设页面), such as its privacy statement. */
@Named
@RequestScoped
public class StandingPage {

  @Inject Visit visit;
  @Inject StandingPages pages;

  private StandingText text;

  @PostConstruct
  void read() {
    StandingKind kind = visit.standing().orElseThrow();
    text = pages.find(visit.site(), kind);
  }

  /** Its name in the message file. */
  public String getKind() {
    return text.kind().word();
  }

  public SafeHtml getBody() {
    return text.body();
  }

  public String getCanonical() {
    return visit.addresses().canonical().standing(visit.site(), text.kind());
  }

  /** When the site last changed it; none while it is the portal's own text. */
  public List<Changed> getChanged() {
    return text.changedAt().stream().map(Changed::new).toList();
  }

  /** A moment as a day. */
  public record Changed(Instant at) {

    public String day() {
      return CityTime.day(at).toString();
    }
  }
}
