package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Stage;
import java.util.Optional;

/**
 * An article as it lies on the desk, with what decides who may see it there.
 *
 * @param channelId where it stands or shall stand
 * @param stage of the edition whose title this is
 */
public record DeskArticle(long id, long siteId, long channelId, String title, Stage stage) {

  boolean isSeenBy(Actor actor) {
    return actor.may(Permission.READ_DESK, siteId, channelId);
  }

  FoundLine line() {
    return new FoundLine(FoundKind.ARTICLE, id, siteId, title, Optional.of(stage));
  }
}
