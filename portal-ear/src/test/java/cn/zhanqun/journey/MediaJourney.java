package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The media library: putting files in, describing a picture, cutting it and replacing it. */
@ExtendWith(DemoPortal.class)
class MediaJourney {

  private static final String LIBRARY = "/admin/media/list-media.xhtml";
  private static final String PAGE = "<html><body><script>alert(1)</script></body></html>";

  @Test
  void each_file_says_what_became_of_it(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens(LIBRARY);

    editor
        .page()
        .locator("#files")
        .setInputFiles(
            new FilePayload[] {
              picture("新堤.png", 700), picture("老堤.png", 30), file("通知.jpg", PAGE)
            });

    Locator told = editor.page().locator("#uploads li");
    assertThat(told).hasCount(3);
    assertThat(told.nth(0)).containsText("已放进媒体库");
    assertThat(told.nth(1)).containsText("已放进媒体库");
    assertThat(told.nth(2)).containsText("不是可以上传的文件");
    assertThat(row(editor, "新堤.png")).containsText("缺文字说明");
    assertThat(row(editor, "老堤.png")).containsText("未用");
    assertThat(row(editor, "通知.jpg")).hasCount(0);
    assertEquals(1, editor.complaints().size(), "the refusal, which browsers report by themselves");
  }

  @Test
  void files_are_dropped_on_the_page_as_well(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens(LIBRARY);

    editor
        .page()
        .evaluate(
            """
            const files = new DataTransfer();
            files.items.add(new File(["%PDF-1.4\\n%%EOF"], "拖来的文件.pdf"));
            document.querySelector("[data-uploads]")
              .dispatchEvent(new DragEvent("drop", {dataTransfer: files, bubbles: true}));
            """);

    assertThat(editor.page().locator("#uploads li")).containsText("已放进媒体库");
    assertThat(row(editor, "拖来的文件.pdf")).containsText("文档");
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void a_picture_is_described_cut_and_replaced_wherever_it_is_used(
      PortalServer portal, Browser browser) {
    StaffProgram program = StaffProgram.of(portal);
    long id = uploaded(program, "old-bridge.png");
    String article = articleShowing(program, id, "old-bridge.png");
    Editor editor = Editor.ofDemo(portal, browser.page());

    editor.opens("/admin/media/edit-media.xhtml?media=" + id);
    assertThat(editor.page().locator(".media-uses")).containsText("石桥重修");
    editor.field("文字说明").fill("修好的石桥");
    presses(editor, 0.2, 0.8);
    assertThat(editor.page().locator("[id='media:focusX']")).hasValue("20");
    editor.button("保存说明").click();
    editor.isTold("说明已保存");
    assertEquals("修好的石桥", json(program.get("/media/" + id)).getString("alt"));
    eventually(
        "seen in the channel",
        () -> portal.get("/dali/yw/").body().contains("cover focus-x2 focus-y8"));

    editor.page().locator("[id='media:across']").fill("50");
    editor.button("裁剪图片").click();
    assertThat(editor.page().locator("#crop-dialog")).containsText("用在 2 处");
    editor.button("确认裁剪").click();
    editor.isTold("图片已裁剪");
    assertEquals(350, json(program.get("/media/" + id)).getInt("width"));
    assertTrue(portal.get(article).body().contains("/media/" + id + "/old-bridge-2.png"));

    editor.page().locator("[id='media:other']").setInputFiles(picture("new.png", 1400));
    editor.button("替换图片").click();
    editor.button("确认替换").click();
    editor.isTold("图片已替换");

    String page = portal.get(article).body();
    assertTrue(page.contains("src=\"/media/" + id + "/old-bridge-3.png\""), page);
    assertTrue(page.contains("/media/" + id + "/w640/old-bridge-3.png 640w"), page);
    assertEquals(200, portal.get("/media/" + id + "/w640/old-bridge-3.png").statusCode());
    assertEquals(301, portal.get("/media/" + id + "/old-bridge.png").statusCode());
    assertEquals(301, portal.get("/media/" + id + "/w320/old-bridge.png").statusCode());
    assertEquals(404, portal.get("/media/" + id + "/w641/old-bridge-3.png").statusCode());
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void who_changes_what_somebody_else_changed_is_told(PortalServer portal) {
    StaffProgram program = StaffProgram.of(portal);
    long id = uploaded(program, "shared.png");
    String seen = program.get("/media/" + id).headers().firstValue("ETag").orElseThrow();

    assertEquals(200, program.put("/media/" + id, seen, "{\"alt\":\"一\"}").statusCode());

    assertEquals(412, program.put("/media/" + id, seen, "{\"alt\":\"二\"}").statusCode());
    assertEquals(428, program.put("/media/" + id, "", "{\"alt\":\"二\"}").statusCode());
    assertEquals(1, json(program.get("/media?site=dali&words=shared")).getInt("total"));
    assertEquals(
        0, json(program.get("/media?site=dali&words=shared&standing=USED")).getInt("total"));
  }

  private static long uploaded(StaffProgram program, String name) {
    return StaffProgram.number(
        program.post(
            "/pictures?site=dali&alt=x&name=" + name, "image/png", TestFiles.pictureOf(700, 400)));
  }

  private static String articleShowing(StaffProgram program, long id, String name) {
    return program.publishes(
        program.begins(
            """
            {"site": "dali", "channel": "yw", "title": "石桥重修", "source": "柳湾新闻", "editor": "柳青",
             "body": "<p>石桥已经修好。</p><p><img src='/media/%d/%s' alt='石桥'></p>"}
            """
                .formatted(id, name)));
  }

  /** A part of the picture, from the left and from the top. */
  private static void presses(Editor editor, double x, double y) {
    Locator picture = editor.page().locator("[data-picture] img");
    var box = picture.boundingBox();
    picture.click(new Locator.ClickOptions().setPosition(box.width * x, box.height * y));
  }

  private static Locator row(Editor editor, String name) {
    return editor
        .page()
        .locator("[id='list:files'] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  private static FilePayload picture(String name, int width) {
    return new FilePayload(name, "image/png", TestFiles.pictureOf(width, 400));
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8));
  }
}
