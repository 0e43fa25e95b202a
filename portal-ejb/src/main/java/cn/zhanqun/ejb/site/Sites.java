package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.ledger.Follower;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The network, kept in memory because every page needs it, and read anew when the ledger says that
 * a site changed, or what is pinned on one.
 */
@ApplicationScoped
public class Sites implements Follower {

  private static final Set<LedgerAction> PINNING =
      EnumSet.of(LedgerAction.ARTICLE_PINNED, LedgerAction.ARTICLE_UNPINNED);

  private static final Set<LedgerAction> PICTURES =
      EnumSet.of(
          LedgerAction.MEDIA_DESCRIBED,
          LedgerAction.PICTURE_CROPPED,
          LedgerAction.PICTURE_REPLACED);

  @Inject NetworkReading reading;
  @Inject LedgerReading ledger;
  @Inject TagRecorder tags;

  private volatile NetworkView network = NetworkView.EMPTY;
  private volatile long applied;

  /** The network as it is now. */
  public NetworkView network() {
    tags.shows(PageTag.NETWORK);
    return network;
  }

  @Override
  public String name() {
    return "sites";
  }

  @Override
  public void open() {
    long end = ledger.end().number();
    network = reading.read(end);
    applied = end;
  }

  @Override
  public long appliedNumber() {
    return applied;
  }

  @Override
  public void apply(List<LedgerEntry> entries) {
    long last = entries.get(entries.size() - 1).number();
    if (entries.stream().anyMatch(this::changesTheNetwork)) {
      network = reading.read(last);
    }
    applied = last;
  }

  /**
   * What is pinned is part of it: a pinned article may be moved or withdrawn. So is what a site or
   * a channel wears, whose picture may become another.
   */
  private boolean changesTheNetwork(LedgerEntry entry) {
    return entry.objectType().equals("site")
        || PINNING.contains(entry.action())
        || PICTURES.contains(entry.action())
        || (entry.objectType().equals("article") && network.isPinned(entry.objectId()));
  }
}
