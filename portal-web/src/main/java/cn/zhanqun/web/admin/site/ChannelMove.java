package cn.zhanqun.web.admin.site;

import cn.zhanqun.ejb.site.ChannelLine;
import java.util.List;
import java.util.Optional;

/**
 * Where a channel shall stand, told by one step of the keyboard or by what it is dropped on; both
 * come to the same.
 *
 * @param parentId the channel it stands under then
 * @param place among those that stand there, itself left out, from 0
 */
record ChannelMove(long parentId, int place) {

  /** Before the one before it. */
  static Optional<ChannelMove> up(List<ChannelLine> tree, ChannelLine moved) {
    int here = beside(tree, moved.parentId()).indexOf(moved);
    return here > 0 ? Optional.of(new ChannelMove(moved.parentId(), here - 1)) : Optional.empty();
  }

  /** Behind the one behind it. */
  static Optional<ChannelMove> down(List<ChannelLine> tree, ChannelLine moved) {
    List<ChannelLine> beside = beside(tree, moved.parentId());
    int here = beside.indexOf(moved);
    return here < beside.size() - 1
        ? Optional.of(new ChannelMove(moved.parentId(), here + 1))
        : Optional.empty();
  }

  /** Last under the one before it. */
  static Optional<ChannelMove> in(List<ChannelLine> tree, ChannelLine moved) {
    List<ChannelLine> beside = beside(tree, moved.parentId());
    int here = beside.indexOf(moved);
    return here > 0 ? Optional.of(last(tree, beside.get(here - 1).channelId())) : Optional.empty();
  }

  /** Right behind the one it stands under. */
  static Optional<ChannelMove> out(List<ChannelLine> tree, ChannelLine moved) {
    return tree.stream()
        .filter(line -> line.channelId() == moved.parentId())
        .findFirst()
        .map(
            parent ->
                new ChannelMove(
                    parent.parentId(), beside(tree, parent.parentId()).indexOf(parent) + 1));
  }

  /** Dropped on another: before it, behind it or under it. */
  static ChannelMove onto(
      List<ChannelLine> tree, ChannelLine moved, ChannelLine target, DropPlace place) {
    if (place == DropPlace.UNDER) {
      return last(tree, target.channelId());
    }
    List<ChannelLine> others =
        beside(tree, target.parentId()).stream().filter(line -> !line.equals(moved)).toList();
    int there = others.indexOf(target);
    return new ChannelMove(target.parentId(), place == DropPlace.BEFORE ? there : there + 1);
  }

  private static ChannelMove last(List<ChannelLine> tree, long parentId) {
    return new ChannelMove(parentId, beside(tree, parentId).size());
  }

  private static List<ChannelLine> beside(List<ChannelLine> tree, long parentId) {
    return tree.stream().filter(line -> line.parentId() == parentId).toList();
  }

  /** Where on another channel one was dropped. */
  enum DropPlace {
    BEFORE,
    UNDER,
    BEHIND
  }
}
