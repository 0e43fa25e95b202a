package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.NotPublished;
import cn.zhanqun.domain.article.NothingToPublish;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.article.ScheduleNotPossible;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Publishing and withdrawing for a moment to come (定时发布、定时撤回). Whoever may do it now may say that
 * it is done later; the portal does it then, whatever became of them.
 */
@Stateless
public class Scheduling {

  @Inject Articles articles;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /**
   * Puts the draft down for a moment to come, if it is still what the editor has before their eyes.
   *
   * @throws SavedBySomebodyElse when it is not
   * @throws NothingToPublish without a draft
   * @throws ScheduleNotPossible for a moment that is past or very far away
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void schedule(Actor actor, DraftState seen, Instant moment) {
    Article article = articles.requireToChange(actor, Permission.PUBLISH_ARTICLE, seen.articleId());
    if (!DraftState.of(article).equals(seen)) {
      throw new SavedBySomebodyElse();
    }
    Edition scheduled = article.schedule(moment, clock.instant());
    ledger.append(
        actor,
        Articles.change(LedgerAction.ARTICLE_SCHEDULED, article)
            .with("edition", scheduled.number())
            .with("title", scheduled.text().getTitle())
            .with("bodyHash", Sha256.of(scheduled.body().html()))
            .with("publishAt", moment.toString()));
  }

  /**
   * Makes a draft again of what waits for its moment.
   *
   * @throws ScheduleNotPossible when nothing waits
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void takeBack(Actor actor, long articleId) {
    Article article = articles.requireToChange(actor, Permission.PUBLISH_ARTICLE, articleId);
    Edition draft = article.takeBack(clock.instant());
    ledger.append(
        actor,
        Articles.change(LedgerAction.ARTICLE_TAKEN_BACK, article).with("edition", draft.number()));
  }

  /**
   * Says when the article is taken from readers, and what they are told then.
   *
   * @throws NotPublished when readers neither see it nor shall
   * @throws ScheduleNotPossible for a moment that is past, very far away, or before they see it
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void planWithdrawal(Actor actor, long articleId, Instant moment, String reason) {
    Article article = articles.requireToChange(actor, Permission.PUBLISH_ARTICLE, articleId);
    article.planWithdrawal(moment, reason, clock.instant());
    ledger.append(
        actor,
        Articles.change(LedgerAction.WITHDRAWAL_PLANNED, article)
            .with("withdrawAt", moment.toString())
            .with("reason", article.plannedReason()));
  }

  /**
   * Leaves the article with readers.
   *
   * @throws ScheduleNotPossible when no withdrawal is planned
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void dropWithdrawal(Actor actor, long articleId) {
    Article article = articles.requireToChange(actor, Permission.PUBLISH_ARTICLE, articleId);
    article.dropPlannedWithdrawal(clock.instant());
    ledger.append(actor, Articles.change(LedgerAction.WITHDRAWAL_DROPPED, article));
  }
}
