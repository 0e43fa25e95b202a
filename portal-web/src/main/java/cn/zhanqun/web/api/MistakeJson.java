package cn.zhanqun.web.api;

import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.ejb.mistake.MistakeLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reader's report of a mistake.
 *
 * @param page the page it is on, empty where the reader named none
 * @param marked the wording they mean, or empty
 * @param contact how they may be asked back, or empty; for staff only
 * @param answer what the reader is told, empty while it is open
 */
public record MistakeJson(
    long id,
    String site,
    String page,
    String marked,
    String wrong,
    String contact,
    Instant reportedAt,
    MistakeState state,
    String answer,
    Optional<Instant> answeredAt) {

  static MistakeJson of(MistakeLine report, Directory directory) {
    return new MistakeJson(
        report.number(),
        directory.siteCode(report.siteId()),
        report.mistake().page(),
        report.mistake().marked(),
        report.mistake().wrong(),
        report.mistake().contact(),
        report.reportedAt(),
        report.state(),
        report.answer(),
        report.answeredAt());
  }

  /**
   * Reports of a site.
   *
   * @param total on all pages
   * @param open how many of them nobody answered
   */
  public record Page(String site, long page, long total, long open, List<MistakeJson> reports) {}
}
