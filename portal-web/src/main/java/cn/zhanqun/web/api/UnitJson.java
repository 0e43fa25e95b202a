package cn.zhanqun.web.api;

import cn.zhanqun.ejb.staff.UnitLine;
import java.util.List;
import java.util.Optional;

/**
 * A unit of the organisation.
 *
 * @param parent the number of the unit it stands under
 * @param people how many work in it itself
 */
public record UnitJson(long id, String name, Optional<Long> parent, long people) {

  static UnitJson of(UnitLine line) {
    return new UnitJson(line.id(), line.name(), line.parentId(), line.people());
  }

  /** All of them, each before those under it. */
  public record Tree(List<UnitJson> units) {}

  /** The number of a unit just made. */
  public record Made(long id) {}
}
