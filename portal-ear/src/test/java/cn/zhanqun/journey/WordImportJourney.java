package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk has the text in Word and wants it in the portal, pictures and all. */
@ExtendWith(DemoPortal.class)
class WordImportJourney {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Test
  void a_document_becomes_a_draft_with_its_picture_and_says_what_was_left_out(
      PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-word.xhtml");
    browser.screenshot("import-word");
    editor
        .field("Word 文档")
        .setInputFiles(new FilePayload("notice.docx", WORD, WordPaper.titled("上灯通知")));
    editor.button("导入为草稿").click();

    assertThat(browser.page()).hasURL(Pattern.compile("article=\\d+"));
    editor.isTold("带入图片 1 张");
    editor.isTold("1 条批注没有带入");
    browser.screenshot("imported-word");
    String body = editor.body();
    assertTrue(body.contains("<ol><li>查灯</li><li>换灯</li></ol>"), body);
    assertTrue(body.matches("(?s).*<img src=\"/media/\\d+/lamp.png\" alt=\"桥头的灯\".*"), body);
    assertFalse(body.contains("内部口径"), body);
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void a_file_of_the_old_kind_is_refused_with_what_to_do(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-word.xhtml");

    editor
        .field("Word 文档")
        .setInputFiles(new FilePayload("notice.doc", WORD, "{\\rtf1 }".getBytes(UTF_8)));
    editor.button("导入为草稿").click();

    editor.isTold("另存为 .docx");
  }

  @Test
  void a_program_brings_in_a_document_too(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);

    var answer =
        staff.post(
            "/word-imports?site=fuping&channel=fpxw&name=notice.docx",
            WORD,
            WordPaper.titled("上灯通知（二）"));

    assertEquals(201, answer.statusCode(), answer.body());
    JsonObject imported = json(answer);
    assertEquals(1, imported.getInt("pictures"));
    assertEquals(
        List.of("DELETED_TEXT", "REMARK"),
        imported.getJsonArray("losses").getValuesAs(JsonObject.class).stream()
            .map(loss -> loss.getString("kind"))
            .toList());
    assertEquals(
        "上灯通知（二）",
        json(staff.get("/articles/" + imported.getInt("id") + "/draft")).getString("title"));
  }

  @Test
  void a_program_is_told_why_a_file_is_refused(PortalServer portal) {
    var answer =
        StaffProgram.of(portal)
            .post("/word-imports?site=fuping&channel=fpxw", WORD, "no zip".getBytes(UTF_8));

    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(json(answer).getString("detail").contains(".docx"), answer.body());
  }
}
