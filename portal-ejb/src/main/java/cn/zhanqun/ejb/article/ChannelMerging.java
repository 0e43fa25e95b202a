package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Placement;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelNotMergeable;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.account.GrantChange;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merging two channels of a site: the articles of one move into the other and stand there by the
 * time they were first published, which numbers all its pages anew; what stood under it stands
 * under the other; its address leads there for ever. No article's address changes.
 */
@Stateless
public class ChannelMerging {

  /** The detail of the ledger's entry that tells the number of the channel the articles are in. */
  public static final String INTO = "intoNumber";

  @PersistenceContext EntityManager entities;
  @Inject Articles articles;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** How many articles a channel has, drafts among them: so many would move. */
  @Requires(Permission.EDIT_CHANNELS)
  public long countArticles(Actor actor, long channelId) {
    Channel channel = articles.requireChannel(channelId);
    actor.require(Permission.EDIT_CHANNELS, channel.site());
    return entities
        .createQuery("SELECT COUNT(p) FROM Placement p WHERE p.channelId = :channel", Long.class)
        .setParameter("channel", channelId)
        .getSingleResult();
  }

  /**
   * Merges a channel into another. What people were granted in the channel ends with it: only the
   * security officer says who may do what in the other.
   *
   * @throws ChannelNotMergeable when the other is not another one of its site, or is a link
   */
  @Requires(Permission.EDIT_CHANNELS)
  public Merged merge(Actor actor, long channelId, long intoId) {
    Channel merged = articles.requireChannel(channelId);
    Channel into = articles.requireChannel(intoId);
    Site site = merged.site();
    actor.require(Permission.EDIT_CHANNELS, site);
    site.requireChangeable();
    lock(site, merged, into);
    Optional<Channel> above = merged.parent();
    merged.mergeInto(into);
    takeThePlace(merged, above, into);
    followFurther(merged, into);
    tellOfTheOther(site, merged, into);
    long moved = move(merged, into);
    List<Grant> ended = endGrants(merged);
    ended.forEach(grant -> ledger.append(actor, GrantChange.takenBack(grant)));
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.CHANNEL_MERGED, site.id(), "site", site.id())
            .with("channel", merged.code())
            .with("into", into.code())
            .with(INTO, into.id())
            .with("articles", moved)
            .with("grants", ended.size()));
    return new Merged(moved, ended.size());
  }

  /**
   * Nobody takes a place meanwhile; always in the order of numbers, so that no two wait in turn.
   */
  private void lock(Site site, Channel merged, Channel into) {
    entities.lock(site, LockModeType.PESSIMISTIC_WRITE);
    Stream.of(merged, into)
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .forEach(articles::lock);
  }

  /** What stood under the merged one; were the other among it, that first takes its place. */
  private void takeThePlace(Channel merged, Optional<Channel> above, Channel into) {
    if (isBelow(into, merged)) {
      above.ifPresentOrElse(into::standUnder, into::standAtTheTop);
    }
    entities
        .createQuery("SELECT c FROM Channel c WHERE c.parent = :merged", Channel.class)
        .setParameter("merged", merged)
        .getResultList()
        .forEach(channel -> channel.standUnder(into));
  }

  private static boolean isBelow(Channel channel, Channel other) {
    return channel.parent().map(parent -> parent == other || isBelow(parent, other)).orElse(false);
  }

  /** What was merged into the merged one before leads on at once, not from address to address. */
  private void followFurther(Channel merged, Channel into) {
    entities
        .createQuery("SELECT c FROM Channel c WHERE c.mergedInto = :merged", Channel.class)
        .setParameter("merged", merged)
        .getResultList()
        .forEach(channel -> channel.followInto(into));
  }

  /** Blocks of the home page, each channel in them once. */
  private void tellOfTheOther(Site site, Channel merged, Channel into) {
    entities
        .createQuery("SELECT b FROM Block b WHERE b.site = :site", Block.class)
        .setParameter("site", site)
        .getResultStream()
        .filter(block -> block.channelIds().contains(merged.id()))
        .forEach(block -> block.show(told(block, merged, into)));
  }

  private List<Channel> told(Block block, Channel merged, Channel into) {
    return block.channelIds().stream()
        .map(id -> id == merged.id() ? into.id() : id)
        .distinct()
        .map(id -> entities.find(Channel.class, id))
        .toList();
  }

  private long move(Channel merged, Channel into) {
    entities.flush();
    List<Standing> places = places(merged, into);
    Set<Long> twice = standingTwice(places);
    List<Standing> kept = new ArrayList<>();
    for (Standing place : places) {
      if (twice.contains(place.articleId()) && !place.own()) {
        remove(place);
      } else {
        kept.add(place);
      }
    }
    renumber(kept, into);
    return kept.stream().filter(place -> place.channelId() == merged.id()).count();
  }

  /** By the time readers see under the titles, which also parts the archive into months. */
  private List<Standing> places(Channel merged, Channel into) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.ChannelMerging$Standing(p.id, p.articleId,"
                + " p.channelId, p.kind, p.ordinal) FROM Placement p WHERE p.channelId IN (:merged,"
                + " :into) ORDER BY p.firstPublishedAt, p.placedAt, p.ordinal, p.id",
            Standing.class)
        .setParameter("merged", merged.id())
        .setParameter("into", into.id())
        .getResultList();
  }

  private static Set<Long> standingTwice(List<Standing> places) {
    return places.stream()
        .collect(Collectors.groupingBy(Standing::articleId, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void remove(Standing place) {
    entities
        .createQuery("DELETE FROM Placement p WHERE p.id = :id")
        .setParameter("id", place.id())
        .executeUpdate();
  }

  /** What is only planned moves too, and takes its place when it is published. */
  private void renumber(List<Standing> places, Channel into) {
    long last = 0;
    for (Standing place : places) {
      if (place.channelId() != into.id()) {
        change(place, "p.channel", into);
      }
      if (place.ordinal() != null) {
        last++;
        if (place.ordinal() != last) {
          change(place, "p.ordinal", last);
        }
      }
    }
    into.renumbered(last);
  }

  /** In the database alone: a channel may have more articles than fit into memory. */
  private void change(Standing place, String field, Object value) {
    entities
        .createQuery("UPDATE Placement p SET " + field + " = :value WHERE p.id = :id")
        .setParameter("value", value)
        .setParameter("id", place.id())
        .executeUpdate();
  }

  /** Those that are over already stay, as what was. */
  private List<Grant> endGrants(Channel merged) {
    List<Grant> ended =
        entities
            .createQuery(
                "SELECT g FROM Grant g WHERE g.channel = :merged AND (g.endsAt IS NULL OR g.endsAt >"
                    + " :now) ORDER BY g.id",
                Grant.class)
            .setParameter("merged", merged)
            .setParameter("now", clock.instant())
            .getResultList();
    ended.forEach(entities::remove);
    return ended;
  }

  /**
   * What came of it.
   *
   * @param articles how many moved
   * @param grants how many roles ended that somebody had in the channel
   */
  public record Merged(long articles, int grants) {}

  /**
   * Where an article stands, or shall stand.
   *
   * @param ordinal null while it is only planned
   */
  public record Standing(
      long id, long articleId, long channelId, Placement.Kind kind, Long ordinal) {

    boolean own() {
      return kind == Placement.Kind.OWN;
    }
  }
}
