package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NoticeBarView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The sentences that stand above the page a reader opened (通知条), and until when that is so. */
@Named("noticeBars")
@RequestScoped
public class NoticeBarPanel {

  @Inject Visit visit;
  @Inject WayOut wayOut;
  @Inject TagRecorder tags;
  @Inject Clock clock;

  /** Asked by the frame of every page; the page is noted to turn when one comes or goes. */
  public List<Line> getLines() {
    Instant now = clock.instant();
    visit.network().noticesTurnAt(visit.site().id(), now).ifPresent(tags::turnsAt);
    return visit.network().noticesOn(visit.site().id(), now).stream().map(this::line).toList();
  }

  private Line line(NoticeBarView notice) {
    return new Line(
        notice.sentence(),
        notice.linkAddress().isEmpty() ? "" : wayOut.to(notice.linkAddress()),
        notice.tone() == NoticeTone.URGENT);
  }

  /**
   * A sentence.
   *
   * @param address where it leads; empty for nowhere
   */
  public record Line(String sentence, String address, boolean urgent) {}
}
