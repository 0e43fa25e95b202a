package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.SiteState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All sites together, as they were at one entry of the ledger.
 *
 * @param ledgerNumber that entry's number
 * @param sites the main site first, then in the order every header shows
 * @param greyings days on which pages are grey, those that were not over then
 * @param notices sentences above the pages, those whose time was not over then
 * @param pins articles that stand above the others of their channel, those not over then
 */
public record NetworkView(
    long ledgerNumber,
    List<SiteView> sites,
    List<GreyingView> greyings,
    List<NoticeBarView> notices,
    List<PinView> pins) {

  static final NetworkView EMPTY = new NetworkView(0, List.of());

  public NetworkView {
    sites = List.copyOf(sites);
    greyings = List.copyOf(greyings);
    notices = List.copyOf(notices);
    pins = List.copyOf(pins);
  }

  /** A network that says nothing above its pages and has nothing pinned. */
  public NetworkView(long ledgerNumber, List<SiteView> sites, List<GreyingView> greyings) {
    this(ledgerNumber, sites, greyings, List.of(), List.of());
  }

  /** A network without grey days. */
  public NetworkView(long ledgerNumber, List<SiteView> sites) {
    this(ledgerNumber, sites, List.of());
  }

  /** The same as if one of its sites were like this. */
  public NetworkView with(SiteView other) {
    return new NetworkView(
        ledgerNumber,
        sites.stream().map(site -> site.id() == other.id() ? other : site).toList(),
        greyings,
        notices,
        pins);
  }

  /** The city's own site; there is none only before the network is set up. */
  public Optional<SiteView> main() {
    return sites.stream().filter(SiteView::main).findFirst();
  }

  public Optional<SiteView> site(long id) {
    return sites.stream().filter(site -> site.id() == id).findFirst();
  }

  public Optional<SiteView> site(String code) {
    return sites.stream().filter(site -> site.code().equals(code)).findFirst();
  }

  /** Those that readers find in menus and maps; a closed one they find again when it opens. */
  public List<SiteView> open() {
    return sites.stream().filter(site -> !site.is(SiteState.CLOSED)).toList();
  }

  /** The site that answers under this host name by itself. */
  public Optional<SiteView> siteAt(String host) {
    return sites.stream().filter(site -> site.host().equals(host) && !host.isEmpty()).findFirst();
  }

  public Optional<ChannelView> channel(long id) {
    return sites.stream().flatMap(site -> site.channel(id).stream()).findFirst();
  }

  /** Whether the pages of a site, or its front page, are grey at this moment. */
  public boolean isGrey(long siteId, boolean homePage, Instant now) {
    return greyings.stream()
        .anyMatch(greying -> greying.covers(siteId, homePage) && greying.holdsAt(now));
  }

  /** The next moment at which they turn grey or back; empty when none is known. */
  public Optional<Instant> greyTurnsAt(long siteId, boolean homePage, Instant now) {
    boolean grey = isGrey(siteId, homePage, now);
    return greyings.stream()
        .filter(greying -> greying.covers(siteId, homePage))
        .flatMap(greying -> Stream.of(greying.beginsAt(), greying.endsAt()))
        .filter(moment -> moment.isAfter(now) && isGrey(siteId, homePage, moment) != grey)
        .min(Comparator.naturalOrder());
  }

  /** What stands above the pages of a site at this moment, the urgent first, then the newest. */
  public List<NoticeBarView> noticesOn(long siteId, Instant now) {
    return notices.stream()
        .filter(notice -> notice.covers(siteId) && notice.standsAt(now))
        .sorted(
            Comparator.comparing(NoticeBarView::tone).thenComparing(NoticeBarView::id).reversed())
        .toList();
  }

  /** The next moment at which something else stands there; empty when none is known. */
  public Optional<Instant> noticesTurnAt(long siteId, Instant now) {
    return notices.stream()
        .filter(notice -> notice.covers(siteId) && !notice.isOverAt(now))
        .flatMap(notice -> Stream.of(notice.beginsAt(), notice.endsAt()))
        .filter(moment -> moment.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  /** What is pinned in these channels at this moment, by rank and then the newest. */
  public List<PinView> pinsIn(Collection<Long> channelIds, Instant now) {
    return pins.stream()
        .filter(pin -> channelIds.contains(pin.channelId()) && pin.holdsAt(now))
        .sorted(
            Comparator.comparing(PinView::rank)
                .thenComparing(PinView::articleId, Comparator.reverseOrder()))
        .toList();
  }

  /** The next moment at which one of them ends; empty when none is known. */
  public Optional<Instant> pinsTurnAt(Collection<Long> channelIds, Instant now) {
    return pinsIn(channelIds, now).stream()
        .flatMap(pin -> pin.until().stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether an article is pinned anywhere. */
  boolean isPinned(long articleId) {
    return pins.stream().anyMatch(pin -> pin.articleId() == articleId);
  }
}
