package cn.zhanqun.web.admin.staff;

import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.staff.RoleLine;
import cn.zhanqun.ejb.staff.Roles;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What one role is: its name, and its rights as boxes to tick, one group for each office. */
@Named
@ViewScoped
public class EditRolePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/staff/list-roles.xhtml";

  @Inject Roles roles;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long role;
  private long seenVersion;
  private String code = "";
  private String name = "";
  private final Map<Permission, Boolean> allowed = new EnumMap<>(Permission.class);

  /** Opens the role of the address; without one, a new role. */
  public void open() {
    current.actor().require(Permission.GRANT_RIGHTS);
    if (!isNew()) {
      RoleLine opened = roles.open(current.actor(), role);
      seenVersion = opened.version();
      code = opened.code();
      name = opened.name();
      allowed.clear();
      opened.permissions().forEach(permission -> allowed.put(permission, true));
    }
  }

  public void save() {
    if (isNew()) {
      roles.add(current.actor(), code, name, chosen());
    } else {
      roles.redefine(current.actor(), role, seenVersion, name, chosen());
    }
    leave("roles.saved");
  }

  private Set<Permission> chosen() {
    return Arrays.stream(Permission.values())
        .filter(permission -> allowed.getOrDefault(permission, false))
        .collect(Collectors.toUnmodifiableSet());
  }

  public void remove() {
    roles.remove(current.actor(), role);
    leave("roles.removed");
  }

  private void leave(String notice) {
    notices.tell(notice);
    notices.keepForNextPage();
    Faces.redirect(LIST);
  }

  public boolean isNew() {
    return role == 0;
  }

  /** The offices whose rights can be granted. */
  public List<Office> getOffices() {
    return Arrays.stream(Office.values()).filter(Office::isGranted).toList();
  }

  public List<Permission> permissionsOf(Office office) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.office() == office)
        .toList();
  }

  public Map<Permission, Boolean> getAllowed() {
    return allowed;
  }

  public long getRole() {
    return role;
  }

  public void setRole(long role) {
    this.role = role;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
