package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.ejb.article.DeskLine;
import cn.zhanqun.ejb.article.OpenedArticle;

/** How an article stands with readers, as the small label at the desk says it. */
public enum Standing {
  /** 草稿: readers never saw it. */
  DRAFT,
  /** 定时发布: the newest words wait for their moment. */
  SCHEDULED,
  /** 已发布: readers see the newest words. */
  PUBLISHED,
  /** 已发布·有新草稿: readers see an older edition. */
  PUBLISHED_WITH_DRAFT,
  /** 已撤回: readers are told the reason. */
  WITHDRAWN,
  /** 已撤回·有新草稿: the same, and somebody is at work on it. */
  WITHDRAWN_WITH_DRAFT;

  static Standing of(DeskLine line) {
    return of(line.stage(), line.published().isPresent(), line.withdrawnAt() != null);
  }

  static Standing of(OpenedArticle article) {
    return of(
        article.stage(),
        article.firstPublishedAt().isPresent(),
        article.firstPublishedAt().isPresent() && !article.live());
  }

  private static Standing of(Stage newest, boolean wasPublished, boolean isWithdrawn) {
    if (newest == Stage.SCHEDULED) {
      return SCHEDULED;
    }
    if (isWithdrawn) {
      return newest == Stage.DRAFT ? WITHDRAWN_WITH_DRAFT : WITHDRAWN;
    }
    if (newest != Stage.DRAFT) {
      return PUBLISHED;
    }
    return wasPublished ? PUBLISHED_WITH_DRAFT : DRAFT;
  }
}
