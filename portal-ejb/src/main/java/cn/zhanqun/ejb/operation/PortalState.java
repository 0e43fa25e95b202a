package cn.zhanqun.ejb.operation;

import cn.zhanqun.domain.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the portal is starting, serves, or refuses to, and why. */
@ApplicationScoped
public class PortalState {

  private volatile boolean serving;
  private volatile RuleViolation refusal;

  public void serve() {
    serving = true;
  }

  public void refuse(RuleViolation why) {
    refusal = why;
  }

  public boolean isServing() {
    return serving;
  }

  public Optional<RuleViolation> refusal() {
    return Optional.ofNullable(refusal);
  }
}
