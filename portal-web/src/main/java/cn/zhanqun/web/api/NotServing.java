package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;
import java.util.Optional;

/** The portal is not open yet, or has refused to start and says why. */
public class NotServing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotServing(Optional<RuleViolation> why) {
    super(
        why.map(RuleViolation::messageKey).orElse("refusal.starting"),
        why.map(refusal -> refusal.arguments().toArray()).orElseGet(() -> new Object[0]));
  }
}
