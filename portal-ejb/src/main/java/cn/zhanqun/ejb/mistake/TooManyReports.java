package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.RuleViolation;
import java.time.Duration;

/** More reports came than anybody can read; the reader is told when to send this one again. */
public class TooManyReports extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyReports(Duration wait) {
    super("refusal.too-many-reports", wait.plusMinutes(1).minusMillis(1).toMinutes());
    this.wait = wait;
  }

  /** Seconds until it may be sent again, rounded up. */
  public long seconds() {
    return wait.plusSeconds(1).minusMillis(1).toSeconds();
  }
}
