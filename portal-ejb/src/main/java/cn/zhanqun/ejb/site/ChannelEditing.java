package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.AddressCode;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelChangedBySomebodyElse;
import cn.zhanqun.domain.site.ChannelField;
import cn.zhanqun.domain.site.ChannelFieldWrong;
import cn.zhanqun.domain.site.ChannelMisplaced;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.CodeNotUsable;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Editing the channels of a site: adding one, describing it, moving it in the tree. */
@Stateless
public class ChannelEditing {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;

  /** The channels of a site as they stand now, each before those that stand under it. */
  @Requires(Permission.EDIT_CHANNELS)
  public List<ChannelLine> tree(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.EDIT_CHANNELS, site);
    return new ChannelTree(KnownSites.channelsOf(entities, site))
        .inOrder().stream().map(ChannelLine::of).toList();
  }

  /** A channel as it is described now. */
  @Requires(Permission.EDIT_CHANNELS)
  public OpenedChannel open(Actor actor, long channelId) {
    Channel channel = require(channelId);
    actor.require(Permission.EDIT_CHANNELS, channel.site());
    return OpenedChannel.of(channel);
  }

  /**
   * Adds a channel at the end of a site's.
   *
   * @throws CodeNotUsable when something else has the code, on the main site also another site
   * @throws ChannelFieldWrong when it is not described as a channel must be
   */
  @Requires(Permission.EDIT_CHANNELS)
  public OpenedChannel add(Actor actor, long siteId, String code, ChannelProfile profile) {
    Site site = KnownSites.require(entities, siteId);
    requireMayEdit(actor, site);
    AddressCode free = FreeNames.held(entities).codeOfChannel(site, code);
    entities.lock(site, LockModeType.PESSIMISTIC_WRITE);
    Channel channel =
        Channel.added(site, free, profile, KnownSites.channelsOf(entities, site).size() + 1);
    entities.persist(channel);
    ledger.append(
        actor,
        change(LedgerAction.CHANNEL_ADDED, channel)
            .with("name", channel.name())
            .with("kind", channel.kind()));
    return OpenedChannel.of(channel);
  }

  /**
   * Says what a channel is from now on.
   *
   * @param seenState the state it was opened in
   * @throws ChannelChangedBySomebodyElse when it was described anew in between
   * @throws ChannelFieldWrong when it is not described as a channel must be
   */
  @Requires(Permission.EDIT_CHANNELS)
  public OpenedChannel describe(
      Actor actor, long channelId, String seenState, ChannelProfile profile) {
    Channel channel = require(channelId);
    requireMayEdit(actor, channel.site());
    entities.refresh(channel, LockModeType.PESSIMISTIC_WRITE);
    if (!OpenedChannel.of(channel).state().equals(seenState)) {
      throw new ChannelChangedBySomebodyElse(channel.name());
    }
    ChannelProfile before = channel.profile();
    channel.describe(profile);
    ledger.append(actor, described(channel, before));
    return OpenedChannel.of(channel);
  }

  /** Only what is not the same any more; all of it stands in public, the owner excepted. */
  private static LedgerChange described(Channel channel, ChannelProfile before) {
    ChannelProfile after = channel.profile();
    LedgerChange change = change(LedgerAction.CHANNEL_DESCRIBED, channel);
    for (ChannelField field : ChannelField.values()) {
      if (field != ChannelField.OWNER) {
        change = change.changing(field.word(), before.of(field), after.of(field));
      }
    }
    return change
        .changing("kind", before.kind(), after.kind())
        .changing("link", before.linkAddress(), after.linkAddress())
        .changing("archiveAfterDays", before.archiveAfterDays(), after.archiveAfterDays())
        .changing("freshWithinDays", before.freshWithinDays(), after.freshWithinDays())
        .changing("hiddenWhenEmpty", before.hiddenWhenEmpty(), after.hiddenWhenEmpty());
  }

  /**
   * Moves a channel in the tree.
   *
   * @param parentId the channel it stands under then, {@link ChannelView#AT_THE_TOP} for none
   * @param place among those that stand there, from 0; behind the last one counts as last
   * @throws ChannelMisplaced when that is under itself, or on another site
   */
  @Requires(Permission.EDIT_CHANNELS)
  public void stand(Actor actor, long channelId, long parentId, int place) {
    Channel channel = require(channelId);
    Site site = channel.site();
    requireMayEdit(actor, site);
    entities.lock(site, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(channel);
    String codeBefore = channel.parent().map(Channel::code).orElse("");
    if (parentId == ChannelView.AT_THE_TOP) {
      channel.standAtTheTop();
    } else {
      channel.standUnder(require(parentId));
    }
    number(new ChannelTree(KnownSites.channelsOf(entities, site)).with(channel, place).inOrder());
    ledger.append(
        actor,
        change(LedgerAction.CHANNEL_MOVED, channel)
            .with("parent.before", codeBefore)
            .with("parent", channel.parent().map(Channel::code).orElse(""))
            .with("position", channel.position()));
  }

  private static void number(List<Channel> inOrder) {
    for (int before = 0; before < inOrder.size(); before++) {
      inOrder.get(before).takePosition(before + 1);
    }
  }

  private Channel require(long channelId) {
    return Optional.ofNullable(entities.find(Channel.class, channelId))
        .filter(channel -> !channel.isMerged())
        .orElseThrow(() -> new ChannelUnknown(channelId));
  }

  private static void requireMayEdit(Actor actor, Site site) {
    actor.require(Permission.EDIT_CHANNELS, site);
    site.requireChangeable();
  }

  /** Written as a change of the site, so that the network in memory is read anew. */
  private static LedgerChange change(LedgerAction action, Channel channel) {
    long siteId = channel.site().id();
    return LedgerChange.of(action, siteId, "site", siteId).with("channel", channel.code());
  }

  /** The channels of a site as they stand under each other. */
  private static final class ChannelTree {

    private final List<Channel> channels;

    ChannelTree(List<Channel> inAnyOrder) {
      channels = new ArrayList<>(inAnyOrder);
    }

    /** The same with a channel at this place among those beside it. */
    ChannelTree with(Channel moved, int place) {
      channels.remove(moved);
      List<Channel> beside = under(moved.parent());
      int before =
          place < beside.size()
              ? channels.indexOf(beside.get(Math.max(0, place)))
              : channels.size();
      channels.add(before, moved);
      return this;
    }

    /** Each before those that stand under it. */
    List<Channel> inOrder() {
      List<Channel> ordered = new ArrayList<>();
      addUnder(Optional.empty(), ordered);
      return ordered;
    }

    private void addUnder(Optional<Channel> parent, List<Channel> ordered) {
      for (Channel channel : under(parent)) {
        ordered.add(channel);
        addUnder(Optional.of(channel), ordered);
      }
    }

    private List<Channel> under(Optional<Channel> parent) {
      return channels.stream().filter(channel -> channel.parent().equals(parent)).toList();
    }
  }
}
