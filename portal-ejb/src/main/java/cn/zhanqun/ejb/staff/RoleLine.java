package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import java.util.List;
import java.util.Optional;

/**
 * A role as it is read and redefined.
 *
 * @param code by which programs know it
 * @param permissions in the order of their offices
 * @param officeApart the office it belongs to altogether, where that stands apart
 * @param holders how many grants of it there are
 * @param version to be named when it is redefined
 */
public record RoleLine(
    long id,
    String code,
    String name,
    List<Permission> permissions,
    Optional<Office> officeApart,
    long holders,
    long version) {

  public RoleLine {
    permissions = List.copyOf(permissions);
  }

  static RoleLine of(Role role, long holders) {
    return new RoleLine(
        role.id(),
        role.code(),
        role.name(),
        role.permissions().stream().sorted().toList(),
        role.officeApart(),
        holders,
        role.version());
  }
}
