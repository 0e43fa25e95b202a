package cn.zhanqun.ejb.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * Gives the portal its time: the machine's, in UTC, to the microsecond that both databases keep.
 */
@ApplicationScoped
public class PortalClock {

  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
