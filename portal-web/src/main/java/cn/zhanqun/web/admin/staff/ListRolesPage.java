package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.RoleLine;
import cn.zhanqun.ejb.staff.Roles;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The roles of the house, and how many have them. */
@Named
@RequestScoped
public class ListRolesPage {

  @Inject Roles roles;
  @Inject CurrentActor current;

  public List<RoleLine> getRoles() {
    return roles.list(current.actor());
  }
}
