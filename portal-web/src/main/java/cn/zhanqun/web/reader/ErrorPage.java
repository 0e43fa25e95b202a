package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Withdrawal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What a reader is told where no page is: that there never was one, or that an article was
 * withdrawn and why. Its title stays untold.
 */
@Named
@RequestScoped
public class ErrorPage {

  @Inject Visit visit;

  public boolean isWithdrawn() {
    return visit.withdrawal().isPresent();
  }

  public String getReason() {
    return withdrawal().reason();
  }

  public String getMinute() {
    return CityTime.toTheMinute(withdrawal().withdrawnAt());
  }

  public String getMoment() {
    return Story.forMachines(withdrawal().withdrawnAt());
  }

  private Withdrawal withdrawal() {
    return visit.withdrawal().orElseThrow();
  }
}
