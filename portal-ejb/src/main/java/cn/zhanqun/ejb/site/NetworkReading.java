package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Greying;
import cn.zhanqun.domain.site.NoticeBar;
import cn.zhanqun.domain.site.Site;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the whole network from the database at once. */
@Stateless
public class NetworkReading {

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * All sites with their channels and what their home pages are composed of.
   *
   * @param ledgerNumber how far the ledger is known to go at least
   */
  public NetworkView read(long ledgerNumber) {
    Map<Long, List<ChannelView>> channels =
        all("SELECT c FROM Channel c WHERE c.mergedInto IS NULL ORDER BY c.position", Channel.class)
            .stream()
            .map(channel -> ChannelView.of(channel, picture(channel.pictureId())))
            .collect(Collectors.groupingBy(ChannelView::siteId));
    Map<Long, Map<String, Long>> merged =
        all("SELECT c FROM Channel c WHERE c.mergedInto IS NOT NULL", Channel.class).stream()
            .collect(
                Collectors.groupingBy(
                    channel -> channel.site().id(),
                    Collectors.toMap(
                        Channel::code, channel -> channel.mergedInto().orElseThrow().id())));
    Map<Long, List<BlockView>> blocks =
        all("SELECT b FROM Block b ORDER BY b.position", Block.class).stream()
            .collect(
                Collectors.groupingBy(
                    block -> block.site().id(),
                    Collectors.mapping(BlockView::of, Collectors.toList())));
    List<SiteView> sites =
        all("SELECT s FROM Site s ORDER BY s.position", Site.class).stream()
            .map(
                site ->
                    SiteView.of(
                        site,
                        theme(site),
                        channels.getOrDefault(site.id(), List.of()),
                        merged.getOrDefault(site.id(), Map.of()),
                        blocks.getOrDefault(site.id(), List.of())))
            .toList();
    return new NetworkView(ledgerNumber, sites, greyings(), notices(), pins());
  }

  private List<GreyingView> greyings() {
    return entities
        .createQuery("SELECT g FROM Greying g WHERE g.endsAt > :now ORDER BY g.id", Greying.class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(GreyingView::of)
        .toList();
  }

  private List<NoticeBarView> notices() {
    return entities
        .createQuery(
            "SELECT n FROM NoticeBar n WHERE n.endsAt > :now ORDER BY n.id", NoticeBar.class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(NoticeBarView::of)
        .toList();
  }

  private List<PinView> pins() {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.site.PinView(p.articleId, p.channelId, p.pinRank,"
                + " p.pinnedUntil) FROM Placement p WHERE p.pinRank BETWEEN 1 AND :last"
                + " AND (p.pinnedUntil IS NULL OR p.pinnedUntil > :now)",
            PinView.class)
        .setParameter("last", Pin.LAST_RANK)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  private <T> List<T> all(String query, Class<T> type) {
    return entities.createQuery(query, type).getResultList();
  }

  private ThemeView theme(Site site) {
    return new ThemeView(site.accent(), picture(site.logoId()), picture(site.bannerId()));
  }

  private Optional<PictureView> picture(Optional<Long> mediaId) {
    return mediaId
        .flatMap(id -> Optional.ofNullable(entities.find(MediaFile.class, id)))
        .map(PictureView::of);
  }
}
