package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.staff.RoleLine;
import java.util.List;

/**
 * A role.
 *
 * @param permissions what whoever has it may do
 * @param grants how many grants of it there are
 */
public record RoleJson(
    long id, String code, String name, List<Permission> permissions, long grants) {

  static RoleJson of(RoleLine line) {
    return new RoleJson(line.id(), line.code(), line.name(), line.permissions(), line.holders());
  }

  /** All that can be granted. */
  public record All(List<RoleJson> roles) {}

  /** The number of a role just added. */
  public record Added(long id) {}
}
