package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static cn.zhanqun.journey.StaffProgram.number;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages turn grey by a calendar that an administrator keeps, and back again. */
@ExtendWith(DemoPortal.class)
class GreyingJourney {

  private final LocalDate today = CityTime.day(Instant.now());

  @Test
  void a_day_that_is_set_turns_the_site_grey_and_ended_gives_it_its_colours_back(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/greyings.xhtml");
    keeper.page().locator("[id='greyings:site']").selectOption("潼关政法网");
    keeper.field("范围").selectOption("所有页面");
    keeper.field("第一天").fill(today.toString());
    keeper.field("最后一天").fill(today.minusDays(1).toString());
    keeper.field("原因").fill("公祭日");
    keeper.button("预览").click();
    keeper.isTold("不能早于第一天");

    keeper.field("最后一天").fill(today.toString());
    keeper.button("预览").click();
    assertThat(keeper.page().locator(".proposal")).containsText("潼关政法网");
    assertFalse(isGrey(portal, "/tongguan/"));
    browser.screenshot("greyings");
    keeper.button("确定置灰").click();

    keeper.isTold("已列入日历");
    eventually("grey", () -> isGrey(portal, "/tongguan/") && isGrey(portal, "/tongguan/yw/"));
    assertFalse(isGrey(portal, "/"));
    keeper.button("提前结束 公祭日").click();

    keeper.isTold("恢复");
    eventually("in colour again", () -> !isGrey(portal, "/tongguan/"));
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void a_grey_page_looks_grey_and_its_neighbours_do_not(PortalServer portal, Browser reader) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = sets(staff, "baishui", "HOME_PAGES", today, today);
    eventually("grey", () -> isGrey(portal, "/baishui/"));

    reader.visit("/baishui/");
    assertThat(reader.page().locator("html")).hasCSS("filter", "grayscale(1)");
    reader.screenshot("grey");
    reader.visit("/baishui/yw/");
    assertThat(reader.page().locator("html")).hasCSS("filter", "none");

    assertEquals(200, staff.post("/greyings/" + id + "/end", "").statusCode());
    eventually("in colour again", () -> !isGrey(portal, "/baishui/"));
  }

  @Test
  void a_day_to_come_is_in_the_calendar_and_turns_nothing_yet(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);

    long id = sets(staff, "pucheng", "EVERYTHING", today.plusDays(1), today.plusDays(3));

    String begins = today.plusDays(1) + "T00:00:00+08:00";
    assertTrue(staff.get("/greyings").body().contains(begins));
    assertFalse(isGrey(portal, "/pucheng/"));
    var ended = staff.post("/greyings/" + id + "/end", "");
    assertEquals(begins, json(ended).getString("endsAt"));
    assertEquals(422, staff.post("/greyings/" + id + "/end", "").statusCode());
    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, EVERYTHING, 2999-01-01, 2999-01-01, 公祭日, 422",
    "fuping, EVERYTHING, 2020-01-01, 2020-01-01, 公祭日, 422",
    "fuping, EVERYTHING, 2999-01-02, 2999-01-01, 公祭日, 422",
    "fuping, EVERYTHING, 2999-01-01, 2999-12-31, 公祭日, 422",
    "fuping, EVERYTHING, 2999-01-01, 2999-01-01, '', 422",
    "fuping, SOMETHING, 2999-01-01, 2999-01-01, 公祭日, 400",
    "fuping, EVERYTHING, someday, 2999-01-01, 公祭日, 400"
  })
  void what_makes_no_sense_is_refused(
      String site,
      String scope,
      String from,
      String until,
      String reason,
      int status,
      PortalServer portal) {
    var answer = StaffProgram.of(portal).post("/greyings", form(site, scope, from, until, reason));

    assertEquals(status, answer.statusCode(), answer.body());
  }

  private static long sets(
      StaffProgram staff, String site, String scope, LocalDate first, LocalDate last) {
    var answer =
        staff.post("/greyings", form(site, scope, first.toString(), last.toString(), "公祭日"));
    assertEquals(201, answer.statusCode(), answer.body());
    return number(answer);
  }

  private static String form(String site, String scope, String from, String until, String reason) {
    return """
        {"site": "%s", "scope": "%s", "from": "%s", "until": "%s", "reason": "%s"}
        """
        .formatted(site, scope, from, until, reason);
  }

  private static boolean isGrey(PortalServer portal, String path) {
    return Pattern.compile("<html[^>]*data-grey=\"true\"").matcher(portal.get(path).body()).find();
  }
}
