package cn.zhanqun.ejb.staff;

import java.util.List;

/**
 * Somebody of the staff with the roles they have, in a list.
 *
 * @param roles their names
 */
public record HolderLine(StaffLine person, List<String> roles) {

  public HolderLine {
    roles = List.copyOf(roles);
  }
}
