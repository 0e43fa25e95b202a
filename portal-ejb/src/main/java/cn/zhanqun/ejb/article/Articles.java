package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.site.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Where all articles lie, for the use cases that change them; joins the transaction of whoever
 * asks.
 */
@ApplicationScoped
class Articles {

  @PersistenceContext EntityManager entities;

  /** The article with this number, or a refusal. */
  Article require(long articleId) {
    return Optional.ofNullable(entities.find(Article.class, articleId))
        .orElseThrow(() -> new ArticleMissing(articleId));
  }

  /**
   * The channel with this number, or a refusal; of one that was merged the channel it became, so
   * that nobody loses what they were writing for it.
   */
  Channel requireChannel(long channelId) {
    return Optional.ofNullable(entities.find(Channel.class, channelId))
        .map(channel -> channel.mergedInto().orElse(channel))
        .orElseThrow(() -> new ChannelMissing(channelId));
  }

  /** Refuses unless the actor holds the permission where the article stands or shall stand. */
  void requireMay(Actor actor, Permission permission, Article article) {
    article
        .channel()
        .ifPresentOrElse(
            channel -> actor.require(permission, channel),
            () -> actor.require(permission, article.homeSite()));
  }

  /** The same of what changes it, which its home site must allow too. */
  void requireMayChange(Actor actor, Permission permission, Article article) {
    requireMay(actor, permission, article);
    article.homeSite().requireChangeable();
  }

  /** The article with this number for somebody who may change it, or a refusal. */
  Article requireToChange(Actor actor, Permission permission, long articleId) {
    Article article = require(articleId);
    requireMayChange(actor, permission, article);
    return article;
  }

  /** What the ledger is told of an article. */
  static LedgerChange change(LedgerAction action, Article article) {
    return LedgerChange.of(action, article.homeSite().id(), "article", article.id());
  }

  /**
   * Keeps others from taking places in the channel until the commit.
   *
   * @throws SavedBySomebodyElse when it was merged a moment ago, and its articles with it
   */
  void lock(Channel channel) {
    entities.refresh(channel, LockModeType.PESSIMISTIC_WRITE);
    if (channel.isMerged()) {
      throw new SavedBySomebodyElse();
    }
  }

  void add(Article article) {
    entities.persist(article);
  }

  /** The picture of the media library with this number. */
  Optional<MediaFile> picture(long mediaId) {
    return file(mediaId).filter(file -> file.kind() == MediaKind.PICTURE);
  }

  private Optional<MediaFile> file(long mediaId) {
    return Optional.ofNullable(entities.find(MediaFile.class, mediaId));
  }

  /** The file of a site's media library with this number, or a refusal; a picture is none. */
  MediaFile requireAttachable(long mediaId, long siteId) {
    return file(mediaId)
        .filter(file -> file.kind() != MediaKind.PICTURE)
        .filter(file -> file.site().id() == siteId)
        .orElseThrow(() -> new AttachmentMissing(mediaId));
  }

  /** The source of this name, known from now on; none for an empty name. */
  Optional<Source> sourceNamed(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return entities
        .createQuery("SELECT s FROM Source s WHERE s.name = :name", Source.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .or(() -> Optional.of(begin(new Source(name))));
  }

  private Source begin(Source source) {
    entities.persist(source);
    return source;
  }
}
