package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What staff say of a channel (栏目资料): what it is called and for, what readers find in it, and what
 * is expected of whoever keeps it.
 *
 * @param linkAddress where a channel that is a link leads; of every other kind it is not looked at
 * @param archiveAfterDays after how many days its articles count as archived
 * @param freshWithinDays within how many days something new must appear in it, 0 for never
 * @param owner who answers for it, in words
 * @param hiddenWhenEmpty whether menus and home pages leave it out while it has no article
 */
public record ChannelProfile(
    String name,
    ChannelKind kind,
    String linkAddress,
    String columnType,
    String description,
    String keywords,
    int archiveAfterDays,
    int freshWithinDays,
    String owner,
    boolean hiddenWhenEmpty)
    implements Serializable {

  /** A century: more is a slip of the finger. */
  public static final int MOST_DAYS = 36_525;

  public ChannelProfile {
    name = TypedText.of(name);
    linkAddress = kind == ChannelKind.LINK ? TypedText.of(linkAddress) : "";
    columnType = TypedText.of(columnType);
    description = TypedText.of(description);
    keywords = TypedText.of(keywords);
    owner = TypedText.of(owner);
  }

  /** A list of articles of which nothing more is said yet. */
  public static ChannelProfile named(String name, String columnType) {
    return new ChannelProfile(
        name,
        ChannelKind.LIST,
        "",
        columnType,
        "",
        "",
        Channel.USUALLY_ARCHIVED_AFTER_DAYS,
        0,
        "",
        false);
  }

  /**
   * Refuses what no channel can be.
   *
   * @throws ChannelFieldWrong when it has no name, or something is too long
   * @throws LinkNotUsable when it is a link to nowhere
   */
  void requireFitting() {
    for (ChannelField field : ChannelField.values()) {
      if (of(field).length() > field.longest()) {
        throw ChannelFieldWrong.tooLong(field);
      }
    }
    if (name.isEmpty()) {
      throw ChannelFieldWrong.noName();
    }
    if (archiveAfterDays < 1
        || archiveAfterDays > MOST_DAYS
        || freshWithinDays < 0
        || freshWithinDays > MOST_DAYS) {
      throw ChannelFieldWrong.days(MOST_DAYS);
    }
    if (kind == ChannelKind.LINK) {
      LinkAddress.of(linkAddress);
    }
  }

  /** What is said of a field; empty while nothing is. */
  public String of(ChannelField field) {
    return switch (field) {
      case NAME -> name;
      case COLUMN_TYPE -> columnType;
      case DESCRIPTION -> description;
      case KEYWORDS -> keywords;
      case OWNER -> owner;
    };
  }

  /** What the official tags of its pages would lack; a link has no page. */
  public List<ChannelField> missing() {
    return Arrays.stream(ChannelField.values())
        .filter(field -> field.isOfficial() && kind != ChannelKind.LINK && of(field).isEmpty())
        .toList();
  }
}
