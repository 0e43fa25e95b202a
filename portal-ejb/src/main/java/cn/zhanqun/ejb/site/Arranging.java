package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.BlockLink;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Arranging a site: what its home page is composed of, and what the site looks like. */
@Stateless
public class Arranging {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;

  /**
   * Composes the home page of a site anew.
   *
   * @throws HomeNotArrangeable without a block, or with a channel that the site has not
   */
  @Requires(Permission.ARRANGE_HOME)
  public void arrange(Actor actor, long siteId, List<ArrangedBlock> arranged) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.ARRANGE_HOME, site);
    site.requireChangeable();
    if (arranged.isEmpty() || arranged.size() > HomeNotArrangeable.MOST_BLOCKS) {
      throw HomeNotArrangeable.size();
    }
    entities.lock(site, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    blocks(site).forEach(entities::remove);
    int position = 1;
    for (ArrangedBlock block : arranged) {
      entities.persist(made(site, position, block));
      position++;
    }
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.SITE_ARRANGED, siteId, "site", siteId)
            .with("blocks", arranged.size()));
  }

  private List<Block> blocks(Site site) {
    return entities
        .createQuery("SELECT b FROM Block b WHERE b.site = :site", Block.class)
        .setParameter("site", site)
        .getResultList();
  }

  private Block made(Site site, int position, ArrangedBlock arranged) {
    if (arranged.title().length() > HomeNotArrangeable.LONGEST_TITLE) {
      throw HomeNotArrangeable.title();
    }
    Block block =
        new Block(
            site, position, arranged.area(), arranged.look(), arranged.title(), arranged.count());
    block.show(arranged.channels().stream().map(code -> channel(site, code)).toList());
    block.linkTo(
        arranged.links().stream().map(link -> new BlockLink(link.name(), link.address())).toList());
    return block;
  }

  private Channel channel(Site site, String code) {
    return entities
        .createQuery(
            "SELECT c FROM Channel c WHERE c.site = :site AND c.code = :code", Channel.class)
        .setParameter("site", site)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> HomeNotArrangeable.channel(code));
  }

  /**
   * Chooses how a site looks.
   *
   * @param logo a picture of its media library that stands for its name, or none
   * @param banner one that lies across its head, or none
   */
  @Requires(Permission.ARRANGE_HOME)
  public void chooseTheme(
      Actor actor, long siteId, String accent, Optional<Long> logo, Optional<Long> banner) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.ARRANGE_HOME, site);
    site.requireChangeable();
    LedgerChange change =
        LedgerChange.of(LedgerAction.SITE_THEME_CHOSEN, siteId, "site", siteId)
            .with("accent.before", site.accent())
            .with("accent", accent)
            .with("logo.before", number(site.logoId()))
            .with("logo", number(logo))
            .with("banner.before", number(site.bannerId()))
            .with("banner", number(banner));
    site.wearAccent(accent);
    site.wearPictures(
        logo.map(id -> requirePicture(site, id)), banner.map(id -> requirePicture(site, id)));
    ledger.append(actor, change);
  }

  private static String number(Optional<Long> pictureId) {
    return pictureId.map(String::valueOf).orElse("");
  }

  /** Gives a channel a picture of its site's media library, to wear above its articles. */
  @Requires(Permission.ARRANGE_HOME)
  public void illustrate(Actor actor, long channelId, long mediaId) {
    Channel channel =
        Optional.ofNullable(entities.find(Channel.class, channelId))
            .orElseThrow(() -> HomeNotArrangeable.channel(String.valueOf(channelId)));
    Site site = channel.site();
    actor.require(Permission.ARRANGE_HOME, site);
    site.requireChangeable();
    channel.wearPicture(requirePicture(site, mediaId));
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.CHANNEL_PICTURE_CHOSEN, site.id(), "site", site.id())
            .with("channel", channel.code())
            .with("picture", mediaId));
  }

  private long requirePicture(Site site, long mediaId) {
    return Optional.ofNullable(entities.find(MediaFile.class, mediaId))
        .filter(file -> file.site().id() == site.id())
        .map(MediaFile::id)
        .orElseThrow(() -> HomeNotArrangeable.picture(mediaId));
  }
}
