package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.access.AccessMatrix;
import cn.zhanqun.access.AccessMatrix.Row;
import cn.zhanqun.access.Operations;
import cn.zhanqun.domain.account.Permission;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the API is asked by every role, for its own site and for another, with every
 * number exchanged for one of the other site's: exactly those are let in of whom the table says so.
 */
@ExtendWith(DemoPortal.class)
class AccessMatrixJourney {

  private static final int FORBIDDEN = 403;
  private static final int UNAUTHORIZED = 401;
  private static final int BROKEN = 500;

  @Test
  void each_role_is_let_in_where_the_table_says_and_nowhere_else(PortalServer portal) {
    Grounds own = Grounds.of(portal, Grounds.siteOfTheDemo(portal));
    Grounds other = Grounds.of(portal, Grounds.anotherSite(portal));
    List<String> wrong = new ArrayList<>();

    for (Row row : AccessMatrix.api()) {
      for (String role : AccessMatrix.ROLES) {
        if (!role.equals("founder")) {
          wrong.addAll(tried(portal, row, role, own, row.own()));
          wrong.addAll(tried(portal, row, role, other, row.other()));
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  private static List<String> tried(
      PortalServer portal, Row row, String role, Grounds grounds, Set<String> allowed) {
    StaffProgram program = StaffProgram.of(portal, "demo-" + role);
    int status = program.tries(row.method(), grounds.in(row.address()), grounds.in(row.body()));
    boolean isAsTheTableSays =
        allowed.contains(role)
            ? status != FORBIDDEN && status != UNAUTHORIZED && status < BROKEN
            : status == FORBIDDEN;
    return isAsTheTableSays
        ? List.of()
        : List.of(row.operation() + " by " + role + " on " + grounds.site() + ": " + status);
  }

  @Test
  void the_roles_of_the_house_hold_what_the_table_says_of_the_services(PortalServer portal) {
    Map<String, Set<Permission>> roles = rolesOf(portal);
    Map<String, Permission> needed = Operations.ofServices();

    for (Row row : AccessMatrix.services()) {
      Permission permission = needed.get(row.operation());
      Set<String> holders =
          roles.entrySet().stream()
              .filter(role -> mayDo(role.getValue(), permission))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(holders, new TreeSet<>(row.own()), row.operation());
      if (permission != Permission.KEEP_OWN_ACCOUNT) {
        holders.removeAll(AccessMatrix.ON_ONE_SITE);
      }
      assertEquals(holders, new TreeSet<>(row.other()), row.operation());
    }
  }

  private static boolean mayDo(Set<Permission> held, Permission permission) {
    return permission == Permission.KEEP_OWN_ACCOUNT || held.contains(permission);
  }

  /** As the security officer reads them; the founding is nobody's to give. */
  private static Map<String, Set<Permission>> rolesOf(PortalServer portal) {
    StaffProgram officer = StaffProgram.of(portal, "demo-security-officer");
    Map<String, Set<Permission>> roles = new TreeMap<>();
    for (JsonValue role : json(officer.get("/roles")).getJsonArray("roles")) {
      if (AccessMatrix.ROLES.contains(role.asJsonObject().getString("code"))) {
        roles.put(role.asJsonObject().getString("code"), permissionsOf(role.asJsonObject()));
      }
    }
    roles.put("founder", Set.of(Permission.APPOINT_OFFICERS));
    return roles;
  }

  private static Set<Permission> permissionsOf(JsonObject role) {
    return role.getJsonArray("permissions").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .map(Permission::valueOf)
        .collect(Collectors.toSet());
  }
}
