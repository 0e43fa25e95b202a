package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/** An article can't be published or withdrawn at such a moment, or nothing of that is planned. */
public class ScheduleNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  /** What is put down for later than this is more likely a slip in the year. */
  private static final Duration FARTHEST = Duration.ofDays(366);

  private ScheduleNotPossible(String what, Object... arguments) {
    super("refusal.schedule-not-possible." + what, arguments);
  }

  static void requireToCome(Instant moment, Instant now) {
    if (!moment.isAfter(now)) {
      throw new ScheduleNotPossible("past");
    }
    if (moment.isAfter(now.plus(FARTHEST))) {
      throw new ScheduleNotPossible("far", FARTHEST.toDays());
    }
  }

  static ScheduleNotPossible beforePublishing() {
    return new ScheduleNotPossible("before-publishing");
  }

  static ScheduleNotPossible nothingScheduled() {
    return new ScheduleNotPossible("nothing-scheduled");
  }

  static ScheduleNotPossible noWithdrawalPlanned() {
    return new ScheduleNotPossible("no-withdrawal-planned");
  }
}
