package cn.zhanqun.web.admin.mistake;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many reports of the chosen site wait for an answer, as the row of tasks says it. */
@Named
@RequestScoped
public class OpenMistakes {

  @Inject MistakeDesk desk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private long count;

  @PostConstruct
  void look() {
    count = isMayAnswer() ? desk.countOpen(current.actor(), chosenSite.getSiteId()) : 0;
  }

  private boolean isMayAnswer() {
    Actor actor = current.actor();
    return chosenSite.isAny() && actor.may(Permission.ANSWER_MISTAKE, chosenSite.getSiteId());
  }

  public long getCount() {
    return count;
  }
}
