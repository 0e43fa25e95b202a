package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.site.SiteState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site as pages see it.
 *
 * @param main whether it is the city's own
 * @param host its own host name, empty where it answers under a prefix
 * @param state what readers and staff find there, since when
 * @param channels all of them, in their order
 * @param mergedChannels codes of those that were merged, each with the number of the channel its
 *     address leads to
 * @param blocks of its home page, in their order
 */
public record SiteView(
    long id,
    String code,
    String name,
    String shortName,
    boolean main,
    String host,
    StateView state,
    ThemeView theme,
    SiteIdentity identity,
    List<ChannelView> channels,
    Map<String, Long> mergedChannels,
    List<BlockView> blocks) {

  public SiteView {
    channels = List.copyOf(channels);
    mergedChannels = Map.copyOf(mergedChannels);
    blocks = List.copyOf(blocks);
  }

  /** An open site no channel of which was ever merged. */
  public SiteView(
      long id,
      String code,
      String name,
      String shortName,
      boolean main,
      String host,
      ThemeView theme,
      SiteIdentity identity,
      List<ChannelView> channels,
      List<BlockView> blocks) {
    this(
        id,
        code,
        name,
        shortName,
        main,
        host,
        StateView.OPEN,
        theme,
        identity,
        channels,
        Map.of(),
        blocks);
  }

  static SiteView of(
      Site site,
      ThemeView theme,
      List<ChannelView> channels,
      Map<String, Long> mergedChannels,
      List<BlockView> blocks) {
    return new SiteView(
        site.id(),
        site.code(),
        site.name(),
        site.shortName(),
        site.isMain(),
        site.host().orElse(""),
        StateView.of(site),
        theme,
        site.identity(),
        channels,
        mergedChannels,
        blocks);
  }

  /** The same as if its home page were composed of these blocks. */
  public SiteView arranged(List<BlockView> others) {
    return shown(theme, others);
  }

  /** The same as if it looked like this. */
  public SiteView dressed(ThemeView other) {
    return shown(other, blocks);
  }

  private SiteView shown(ThemeView asTheme, List<BlockView> asBlocks) {
    return new SiteView(
        id,
        code,
        name,
        shortName,
        main,
        host,
        state,
        asTheme,
        identity,
        channels,
        mergedChannels,
        asBlocks);
  }

  public boolean is(SiteState asked) {
    return state.state() == asked;
  }

  public String accent() {
    return theme.accent();
  }

  /** The picture that stands for its name. */
  public Optional<PictureView> logo() {
    return theme.logo();
  }

  /** The picture across its head. */
  public Optional<PictureView> banner() {
    return theme.banner();
  }

  public Optional<ChannelView> channel(String code) {
    return channels.stream().filter(channel -> channel.code().equals(code)).findFirst();
  }

  public Optional<ChannelView> channel(long id) {
    return channels.stream().filter(channel -> channel.id() == id).findFirst();
  }

  /** Where the address of a channel leads that was merged. */
  public Optional<ChannelView> mergedChannel(String code) {
    return Optional.ofNullable(mergedChannels.get(code)).flatMap(this::channel);
  }

  /** What its navigation names: the channels that stand under no other, without its topics. */
  public List<ChannelView> navigation() {
    return channels.stream()
        .filter(ChannelView::isAtTheTop)
        .filter(channel -> !channel.is(ChannelKind.TOPIC))
        .toList();
  }

  /** The pages it made for one event each. */
  public List<ChannelView> topics() {
    return channels.stream().filter(channel -> channel.is(ChannelKind.TOPIC)).toList();
  }

  /** The channels that stand under this one. */
  public List<ChannelView> under(ChannelView parent) {
    return channels.stream().filter(channel -> channel.parentId() == parent.id()).toList();
  }

  /** The numbers of a channel and of all that stand under it, however deep. */
  public Set<Long> withAllBelow(long channelId) {
    Set<Long> found = new LinkedHashSet<>();
    found.add(channelId);
    boolean more = true;
    while (more) {
      more =
          channels.stream()
              .filter(channel -> found.contains(channel.parentId()))
              .map(ChannelView::id)
              .map(found::add)
              .reduce(false, Boolean::logicalOr);
    }
    return found;
  }

  /** The channel that this one stands under. */
  public Optional<ChannelView> above(ChannelView channel) {
    return channel(channel.parentId());
  }
}
