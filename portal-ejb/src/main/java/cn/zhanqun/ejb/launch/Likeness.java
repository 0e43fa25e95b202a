package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.site.AddressCode;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.standing.StandingPage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a new site takes from its model, with its own name wherever the model named itself. */
final class Likeness {

  private final Site model;
  private final Site site;

  Likeness(Site model, Site site) {
    this.model = model;
    this.site = site;
  }

  Channel of(Channel channel, int position) {
    ChannelProfile said = channel.profile();
    return Channel.added(
        site,
        new AddressCode(channel.code()),
        new ChannelProfile(
            inOwnName(said.name()),
            said.kind(),
            said.linkAddress(),
            said.columnType(),
            inOwnName(said.description()),
            inOwnName(said.keywords()),
            said.archiveAfterDays(),
            said.freshWithinDays(),
            "",
            said.hiddenWhenEmpty()),
        position);
  }

  private String inOwnName(String words) {
    return words.replace(model.name(), site.name()).replace(model.shortName(), site.shortName());
  }

  Block of(Block block, Map<Long, Channel> channels) {
    Block like =
        new Block(
            site,
            block.position(),
            block.area(),
            block.look(),
            inOwnName(block.title()),
            block.count());
    like.show(block.channelIds().stream().map(channels::get).filter(Objects::nonNull).toList());
    like.linkTo(block.links());
    return like;
  }

  /** Whether a page says nothing that is true of the model alone. */
  boolean speaksOfNobody(StandingPage page) {
    String words = page.body().html();
    return names().stream().noneMatch(words::contains);
  }

  private List<String> names() {
    return Stream.concat(
            Stream.of(model.name(), model.shortName()),
            Arrays.stream(IdentityField.values()).map(field -> model.identity().of(field)))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  StandingPage of(StandingPage page, Instant now) {
    StandingPage like = new StandingPage(site, page.kind());
    like.rewrite(page.body(), now);
    return like;
  }
}
