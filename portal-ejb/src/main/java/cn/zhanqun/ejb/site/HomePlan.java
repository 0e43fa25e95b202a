package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLink;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.Site;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the home page of a new site is composed, before anybody arranged it. It names channels by
 * their codes or by what they are in any network, and becomes {@link Block}s once the channels are
 * there.
 *
 * @param blocks in their order
 */
record HomePlan(List<PlannedBlock> blocks) {

  /** The first channel that is a list: what is important. */
  private static final String FIRST = "@first";

  /** The first channel of public information (信息公开). */
  private static final String NOTICES = "@notices";

  /** A block for every other channel that is a list. */
  private static final String EACH_OTHER = "@each-other";

  private static final String OF_NOTICES = "信息公开";

  HomePlan {
    blocks = List.copyOf(blocks);
  }

  /** The one that a site describes for itself. */
  static Optional<HomePlan> of(JsonObject site) {
    return Optional.ofNullable(site.getJsonArray("home")).map(HomePlan::read);
  }

  /** The one that a network describes for its main site or for the others. */
  static Optional<HomePlan> of(JsonObject network, boolean main) {
    return Optional.ofNullable(network.getJsonObject("home"))
        .flatMap(home -> Optional.ofNullable(home.getJsonArray(main ? "main" : "sub")))
        .map(HomePlan::read);
  }

  /** The one that comes with the portal and suits any network. */
  static HomePlan ofThePortal(boolean main) {
    try (JsonReader reader =
        Json.createReader(
            Objects.requireNonNull(HomePlan.class.getResourceAsStream("home.json")))) {
      return of(Json.createObjectBuilder().add("home", reader.readObject()).build(), main)
          .orElseThrow();
    }
  }

  private static HomePlan read(JsonArray home) {
    return new HomePlan(
        home.getValuesAs(JsonObject.class).stream().map(HomePlan::planned).toList());
  }

  private static PlannedBlock planned(JsonObject block) {
    return new PlannedBlock(
        BlockArea.valueOf(block.getString("area")),
        BlockLook.valueOf(block.getString("look")),
        block.getString("title", ""),
        block.getInt("count", 1),
        array(block, "channels").getValuesAs(JsonString::getString),
        array(block, "links").getValuesAs(JsonObject.class).stream()
            .map(link -> new BlockLink(link.getString("name"), link.getString("address")))
            .toList());
  }

  private static JsonArray array(JsonObject from, String key) {
    return from.containsKey(key) ? from.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
  }

  /**
   * The same with more lists of links at its foot.
   *
   * @param lists each with its title and its links
   */
  HomePlan with(List<JsonObject> lists) {
    List<PlannedBlock> more = new ArrayList<>(blocks);
    lists.forEach(
        list ->
            more.add(
                planned(
                    Json.createObjectBuilder(list)
                        .add("area", BlockArea.FOOT.name())
                        .add("look", BlockLook.LINKS.name())
                        .build())));
    return new HomePlan(more);
  }

  /**
   * The blocks for a site.
   *
   * @param channels all of the site; what the plan says of others is passed over
   */
  List<Block> blocksFor(Site site, List<Channel> channels) {
    List<Block> made = new ArrayList<>();
    for (PlannedBlock planned : blocks) {
      for (List<Channel> told : planned.channelsAmong(channels)) {
        Block block =
            new Block(
                site,
                made.size() + 1,
                planned.area(),
                planned.look(),
                planned.title(),
                planned.count());
        block.show(told);
        block.linkTo(planned.links());
        made.add(block);
      }
    }
    return made;
  }

  /**
   * A block before it is known which channels the site has.
   *
   * @param channels codes, or names that begin with {@code @}; none means all
   */
  record PlannedBlock(
      BlockArea area,
      BlockLook look,
      String title,
      int count,
      List<String> channels,
      List<BlockLink> links) {

    /** The channels of the block, or of each block where one is meant for each channel. */
    private List<List<Channel>> channelsAmong(List<Channel> all) {
      if (channels.isEmpty()) {
        return List.of(List.of());
      }
      if (channels.contains(EACH_OTHER)) {
        return lists(all)
            .filter(channel -> !isFirst(channel, all) && !isOfNotices(channel, all))
            .map(List::of)
            .toList();
      }
      List<Channel> named =
          all.stream()
              .filter(
                  channel ->
                      channels.contains(channel.code())
                          || (channels.contains(FIRST) && isFirst(channel, all))
                          || (channels.contains(NOTICES) && isOfNotices(channel, all)))
              .toList();
      return named.isEmpty() ? List.of() : List.of(named);
    }

    private static Stream<Channel> lists(List<Channel> all) {
      return all.stream()
          .filter(
              channel ->
                  channel.kind() == ChannelKind.LIST || channel.kind() == ChannelKind.PICTURES);
    }

    private static boolean isFirst(Channel channel, List<Channel> all) {
      return lists(all).findFirst().filter(channel::equals).isPresent();
    }

    private static boolean isOfNotices(Channel channel, List<Channel> all) {
      return lists(all)
          .filter(list -> list.columnType().equals(OF_NOTICES))
          .findFirst()
          .filter(channel::equals)
          .isPresent();
    }
  }
}
