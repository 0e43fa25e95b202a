package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whether the page a reader opened is shown in grey now (置灰), and until when that is so. */
@Named("greying")
@RequestScoped
public class PageGreying {

  @Inject Visit visit;
  @Inject TagRecorder tags;
  @Inject Clock clock;

  /** Asked by the frame of every page; the page is noted to turn when this does. */
  public boolean isGrey() {
    turnsAt().ifPresent(tags::turnsAt);
    return visit.network().isGrey(visit.site().id(), isHomePage(), clock.instant());
  }

  /** The next moment at which it turns grey or back; empty when the calendar knows of none. */
  public Optional<Instant> turnsAt() {
    return visit.network().greyTurnsAt(visit.site().id(), isHomePage(), clock.instant());
  }

  private boolean isHomePage() {
    return visit.view() == ReaderView.HOME;
  }
}
