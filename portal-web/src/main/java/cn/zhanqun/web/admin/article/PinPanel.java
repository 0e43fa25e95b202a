package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.ejb.article.PinLine;
import cn.zhanqun.ejb.article.Pinning;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of the edit page that pins an article above the others of its channel (置顶). */
@Named
@RequestScoped
public class PinPanel {

  @Inject Pinning pinning;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private int rank = 1;
  private LocalDate lastDay;

  public void pin(long articleId) {
    Pin pin = Pin.untilTheEndOf(Optional.ofNullable(lastDay), rank);
    pinning.pin(current.actor(), articleId, pin);
    notices.tell("pins.pinned");
  }

  public void unpin(long articleId) {
    pinning.unpin(current.actor(), articleId);
    notices.tell("pins.unpinned");
  }

  public boolean isMayPin(long siteId) {
    return current.actor().may(Permission.ARRANGE_HOME, siteId);
  }

  /** How an article is pinned now; none or one. */
  public List<PinLine> lines(long siteId, long articleId) {
    return isMayPin(siteId)
        ? pinning.list(current.actor(), siteId).stream()
            .filter(line -> line.articleId() == articleId)
            .toList()
        : List.of();
  }

  public int getRank() {
    return rank;
  }

  public void setRank(int rank) {
    this.rank = rank;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
