package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.article.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A draft that somebody wrote at lately. */
public record OwnDraft(DeskArticle article, Instant changedAt) {

  /** As a query finds it. */
  public OwnDraft(
      long id, long siteId, long channelId, String title, Stage stage, Instant changedAt) {
    this(new DeskArticle(id, siteId, channelId, title, stage), changedAt);
  }

  WaitingLine line() {
    return new WaitingLine(
        WaitingKind.DRAFT,
        article.siteId(),
        article.id(),
        List.of(article.title()),
        0,
        Optional.of(changedAt));
  }
}
