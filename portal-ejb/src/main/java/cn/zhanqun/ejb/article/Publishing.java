package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Attachment;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.NothingToPublish;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Publishing: what readers come to see, and what is taken from them again. */
@Stateless
public class Publishing {

  @Inject Articles articles;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /**
   * Lets readers see the draft.
   *
   * @throws NothingToPublish without a draft
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void publish(Actor actor, long articleId) {
    publish(actor, articles.require(articleId));
  }

  /**
   * Lets readers see the draft, if it is still what the editor has before their eyes.
   *
   * @throws SavedBySomebodyElse when it is not
   */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void publish(Actor actor, DraftState seen) {
    Article article = articles.require(seen.articleId());
    if (!DraftState.of(article).equals(seen)) {
      throw new SavedBySomebodyElse();
    }
    publish(actor, article);
  }

  private void publish(Actor actor, Article article) {
    articles.requireMayChange(actor, Permission.PUBLISH_ARTICLE, article);
    article.channel().ifPresent(articles::lock);
    Edition published = article.publish(clock.instant());
    ledger.append(
        actor,
        Articles.change(LedgerAction.ARTICLE_PUBLISHED, article)
            .with("edition", published.number())
            .with("title", published.text().getTitle())
            .with("attachments", Attachment.numbers(published.attachments()))
            .with("bodyHash", Sha256.of(published.body().html()))
            .with("correctionHash", correctionHash(published))
            .with(
                "firstPublishedAt", article.firstPublishedAt().map(Instant::toString).orElse("")));
  }

  /** Empty where nothing was put right; what was is a text, which the ledger does not hold. */
  private static String correctionHash(Edition published) {
    String note = published.text().getCorrection();
    return note.isEmpty() ? "" : Sha256.of(note);
  }

  /** Takes the article from readers, who are told the reason at its address. */
  @Requires(Permission.PUBLISH_ARTICLE)
  public void withdraw(Actor actor, long articleId, String reason) {
    Article article = articles.requireToChange(actor, Permission.PUBLISH_ARTICLE, articleId);
    Edition withdrawn = article.withdraw(reason, clock.instant());
    ledger.append(
        actor,
        Articles.change(LedgerAction.ARTICLE_WITHDRAWN, article)
            .with("edition", withdrawn.number())
            .with("reason", article.withdrawalReason()));
  }
}
