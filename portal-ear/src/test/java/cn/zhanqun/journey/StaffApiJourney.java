package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs of the officers keep people and rights. */
@ExtendWith(DemoPortal.class)
class StaffApiJourney {

  @Test
  void a_person_is_added_given_a_role_and_described(PortalServer portal) {
    StaffProgram system = officer(portal, "system");
    StaffProgram security = officer(portal, "security");
    long unit = StaffProgram.number(system.post("/units", "{\"name\":\"新闻部\"}"));
    var added =
        json(
            system.post(
                "/accounts", "{\"login\":\"api-tang\",\"name\":\"唐一鸣\",\"unit\":" + unit + "}"));
    long id = added.getJsonNumber("id").longValue();

    var granted =
        security.post(
            "/grants",
            "{\"account\":" + id + ",\"role\":1,\"extent\":\"SITE\",\"site\":\"fuping\"}");

    assertEquals(201, granted.statusCode(), granted.body());
    assertTrue(added.getString("password").length() >= 16);
    var found = json(system.get("/accounts?q=api-tang")).getJsonArray("accounts").getJsonObject(0);
    assertEquals(unit, found.getJsonNumber("unit").longValue());
    assertTrue(found.getBoolean("mustChangePassword"));
    assertEquals(
        "记者",
        json(security.get("/grants/people?q=api-tang"))
            .getJsonArray("people")
            .getJsonObject(0)
            .getJsonArray("roles")
            .getString(0));
    assertEquals(204, security.delete("/grants/" + StaffProgram.number(granted)).statusCode());
  }

  @Test
  void of_two_programs_that_redefine_a_role_the_second_is_told(PortalServer portal) {
    StaffProgram security = officer(portal, "security");
    long role =
        StaffProgram.number(
            security.post(
                "/roles",
                "{\"code\":\"api-role\",\"name\":\"接口角色\",\"permissions\":[\"READ_DESK\"]}"));
    String seen = security.get("/roles/" + role).headers().firstValue("ETag").orElseThrow();
    String form = "{\"name\":\"接口角色\",\"permissions\":[\"READ_DESK\",\"WRITE_ARTICLE\"]}";

    var first = security.put("/roles/" + role, seen, form);
    var second = security.put("/roles/" + role, seen, form);

    assertEquals(200, first.statusCode(), first.body());
    assertEquals(412, second.statusCode(), second.body());
    assertEquals(204, security.delete("/roles/" + role).statusCode());
    assertEquals(404, security.get("/roles/" + role).statusCode());
  }

  @Test
  void what_would_leave_the_portal_without_its_keepers_is_refused(PortalServer portal) {
    StaffProgram system = officer(portal, "system");
    StaffProgram security = officer(portal, "security");

    var self = system.post("/accounts/" + idOf(security, "demo-system-officer") + "/disable", "");
    var last = system.post("/accounts/" + idOf(security, "demo-audit-officer") + "/disable", "");
    var mixed =
        security.post(
            "/grants",
            "{\"account\":"
                + idOf(security, "demo-audit-officer")
                + ",\"role\":2,\"extent\":\"NETWORK\"}");

    assertRefused(self, "refusal.not-on-oneself", "不能给自己授权");
    assertRefused(last, "refusal.last-holder", "查阅和导出全部台账");
    assertRefused(mixed, "refusal.offices-mixed", "采编发布、站点工作、审计管理");
  }

  private static void assertRefused(HttpResponse<String> answer, String type, String words) {
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(json(answer).getString("type").endsWith(type), answer.body());
    assertTrue(json(answer).getString("detail").contains(words), answer.body());
  }

  @Test
  void who_may_not_is_told_in_words_what_is_missing_and_who_may(PortalServer portal) {
    var refused = officer(portal, "audit").get("/accounts");

    assertEquals(403, refused.statusCode());
    assertEquals("您的账号没有这项权限：管理账号和机构。可以联系：演示系统管理员。", json(refused).getString("detail"));
  }

  @Test
  void only_the_first_account_appoints_officers(PortalServer portal) {
    for (String office : new String[] {"system", "security", "audit"}) {
      assertEquals(403, officer(portal, office).get("/officers").statusCode());
    }
    assertFalse(officer(portal, "security").get("/roles").body().contains("APPOINT_OFFICERS"));
  }

  private static StaffProgram officer(PortalServer portal, String office) {
    return StaffProgram.of(portal, "demo-" + office + "-officer");
  }

  private static long idOf(StaffProgram security, String login) {
    return json(security.get("/grants/people?q=" + login))
        .getJsonArray("people")
        .getJsonObject(0)
        .getJsonObject("account")
        .getJsonNumber("id")
        .longValue();
  }
}
