package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff say when an article comes and when it goes; the portal keeps to it. */
@ExtendWith(DemoPortal.class)
class ScheduleJourney {

  private static final String WORDS =
      "{\"site\":\"fuping\",\"channel\":\"fpxw\",\"title\":\"渡口停航通知\",\"source\":\"富平夜谈\",\"body\":\"<p>今夜停航。</p>\"}";

  @Test
  void an_article_comes_and_goes_by_itself_at_the_moments_named(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = staff.begins(WORDS);
    String state =
        staff.get("/articles/" + id + "/draft").headers().firstValue("ETag").orElseThrow();
    Instant soon = Instant.now().plusSeconds(2);

    assertEquals(204, planned(staff, id, "publication", state, soon, "").statusCode());
    HttpResponse<String> changed = staff.save(id, stateOf(staff, id), WORDS);
    assertEquals(422, changed.statusCode());
    assertTrue(changed.body().contains("请先取消定时发布"), changed.body());
    StaffProgram.eventually("published", () -> reader(portal, id).statusCode() == 200);

    Instant thereafter = Instant.now().plusSeconds(2);
    String reason = ",\"reason\":\"停航结束\"";
    assertEquals(204, planned(staff, id, "withdrawal", "", thereafter, reason).statusCode());
    StaffProgram.eventually("withdrawn", () -> reader(portal, id).statusCode() == 410);
    assertTrue(reader(portal, id).body().contains("停航结束"));
    String ledger = staff.get("/articles/" + id + "/ledger").body();
    assertEquals(2, ledger.split("ARTICLE_PUBLISHED", -1).length, ledger);
    assertEquals(2, ledger.split("ARTICLE_WITHDRAWN", -1).length, ledger);
  }

  private static HttpResponse<String> planned(
      StaffProgram staff, long id, String what, String state, Instant at, String more) {
    return staff.put(
        "/articles/" + id + "/planned-" + what, state, "{\"at\":\"" + at + "\"" + more + "}");
  }

  private static String stateOf(StaffProgram staff, long id) {
    return staff.get("/articles/" + id + "/draft").headers().firstValue("ETag").orElseThrow();
  }

  private static HttpResponse<String> reader(PortalServer portal, long id) {
    return StaffProgram.withoutToken(portal).get("/articles/" + id);
  }

  @Test
  void an_editor_schedules_and_takes_back(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("渡口夜航通知", "从下月起开夜航。");
    editor.field("来源").fill("富平夜谈");

    schedules(editor, "2020-01-01 08:00");
    editor.isTold("这个时间已经过去");
    schedules(editor, "明早八点");
    editor.isTold("2020-01-23 09:35");
    String nextYear =
        Instant.now().plusSeconds(300L * 24 * 3600).toString().substring(0, 10) + " 08:00";
    schedules(editor, nextYear);
    editor.isTold("将于 " + nextYear + " 自动发布");
    assertThat(editor.page().locator(".readers")).containsText("定时发布");
    assertThat(editor.button("保存草稿")).hasCount(0);
    browser.screenshot("scheduled");

    editor.button("取消定时发布").click();
    editor.isTold("稿件又是草稿");
    editor.saves();
    editor.isTold("草稿已保存");
    assertEquals(List.of(), editor.complaints());
  }

  private static void schedules(Editor editor, String moment) {
    editor.page().locator(".actions").getByText("发布").first().click();
    editor.field("定时发布时间").fill(moment);
    editor.button("保存并发布").click();
  }
}
