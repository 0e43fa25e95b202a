package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.site.Block;
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

  /** What the home page of a site is composed of now. */
  @Requires(Permission.ARRANGE_HOME)
  public OpenedHome open(Actor actor, long siteId) {
    return opened(require(actor, siteId));
  }

  private Site require(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.ARRANGE_HOME, site);
    return site;
  }

  private OpenedHome opened(Site site) {
    return opened(site, blocks(site));
  }

  private OpenedHome opened(Site site, List<Block> blocks) {
    return OpenedHome.of(
        site, blocks.stream().map(BlockView::of).toList(), KnownSites.channelsOf(entities, site));
  }

  private List<Block> blocks(Site site) {
    return entities
        .createQuery("SELECT b FROM Block b WHERE b.site = :site ORDER BY b.position", Block.class)
        .setParameter("site", site)
        .getResultList();
  }

  /** Those that were merged too, so that a plan is told what became of one. */
  private List<Channel> channelsEver(Site site) {
    return entities
        .createQuery("SELECT c FROM Channel c WHERE c.site = :site", Channel.class)
        .setParameter("site", site)
        .getResultList();
  }

  /** What the home page would be composed of had nobody arranged it; nothing is changed. */
  @Requires(Permission.ARRANGE_HOME)
  public List<ArrangedBlock> propose(Actor actor, long siteId) {
    Site site = require(actor, siteId);
    List<Channel> channels = KnownSites.channelsOf(entities, site);
    return opened(site, HomePlan.ofThePortal(site.isMain()).blocksFor(site, channels)).blocks();
  }

  /**
   * The blocks as readers would find them; nothing is changed.
   *
   * @throws HomeNotArrangeable as {@link #arrange} would
   */
  @Requires(Permission.ARRANGE_HOME)
  public List<BlockView> preview(Actor actor, long siteId, List<ArrangedBlock> arranged) {
    Site site = require(actor, siteId);
    return new BlockMaking(site, channelsEver(site))
        .make(arranged).stream().map(BlockView::of).toList();
  }

  /**
   * Composes the home page of a site anew.
   *
   * @param seenState the state in which it was opened
   * @throws HomeArrangedBySomebodyElse when it was arranged in between; nothing is overwritten
   * @throws HomeNotArrangeable without a block, or with a channel that has nothing to show there
   */
  @Requires(Permission.ARRANGE_HOME)
  public OpenedHome arrange(
      Actor actor, long siteId, String seenState, List<ArrangedBlock> arranged) {
    Site site = require(actor, siteId);
    site.requireChangeable();
    entities.lock(site, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    if (!opened(site).state().equals(seenState)) {
      throw new HomeArrangedBySomebodyElse(site.name());
    }
    List<Block> made = new BlockMaking(site, channelsEver(site)).make(arranged);
    blocks(site).forEach(entities::remove);
    made.forEach(entities::persist);
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.SITE_ARRANGED, siteId, "site", siteId)
            .with("blocks", made.size()));
    return opened(site, made);
  }

  /** How a site looks now. */
  @Requires(Permission.ARRANGE_HOME)
  public ThemeView openTheme(Actor actor, long siteId) {
    Site site = require(actor, siteId);
    return theme(site, site.accent(), site.logoId(), site.bannerId());
  }

  private ThemeView theme(Site site, String accent, Optional<Long> logo, Optional<Long> banner) {
    return new ThemeView(
        Site.requireAccent(accent),
        logo.map(id -> PictureView.of(requirePicture(site, id))),
        banner.map(id -> PictureView.of(requirePicture(site, id))));
  }

  /**
   * The site as readers would see it; nothing is changed.
   *
   * @param logo as {@link #chooseTheme} takes it
   */
  @Requires(Permission.ARRANGE_HOME)
  public ThemeView previewTheme(
      Actor actor, long siteId, String accent, Optional<Long> logo, Optional<Long> banner) {
    return theme(require(actor, siteId), accent, logo, banner);
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
    Site site = require(actor, siteId);
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
        logo.map(id -> requirePicture(site, id).id()),
        banner.map(id -> requirePicture(site, id).id()));
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
    channel.wearPicture(requirePicture(site, mediaId).id());
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.CHANNEL_PICTURE_CHOSEN, site.id(), "site", site.id())
            .with("channel", channel.code())
            .with("picture", mediaId));
  }

  private MediaFile requirePicture(Site site, long mediaId) {
    return Optional.ofNullable(entities.find(MediaFile.class, mediaId))
        .filter(file -> file.site().id() == site.id())
        .filter(file -> file.kind() == MediaKind.PICTURE)
        .orElseThrow(() -> HomeNotArrangeable.picture(mediaId));
  }
}
