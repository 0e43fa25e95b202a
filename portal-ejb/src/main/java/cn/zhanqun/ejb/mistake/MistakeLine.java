package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.domain.mistake.ReportedMistake;
import java.time.Instant;
import java.util.Optional;

/**
 * A report of a mistake as staff see it.
 *
 * @param answer what the reader is told; empty while it is open
 */
public record MistakeLine(
    long number,
    long siteId,
    ReportedMistake mistake,
    Instant reportedAt,
    MistakeState state,
    String answer,
    Optional<Instant> answeredAt) {

  static MistakeLine of(MistakeReport report) {
    return new MistakeLine(
        report.id(),
        report.site().id(),
        report.mistake(),
        report.reportedAt(),
        report.state(),
        report.answer(),
        report.answeredAt());
  }

  public boolean open() {
    return state == MistakeState.OPEN;
  }
}
