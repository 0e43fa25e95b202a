package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.media.PictureAddress;
import cn.zhanqun.ejb.article.BodySetting.Picture;
import cn.zhanqun.ejb.article.SetBody.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of an article is set for readers. */
class SetBodyTest {

  private static final String LONG = "<p>" + "字".repeat(600) + "</p>";
  private static final BodySetting SETTING = SetTexts.SETTING;

  @Test
  void a_long_text_has_a_table_of_its_contents() {
    SetBody text =
        set("<h2>点灯</h2><h3>从摸黑到结伴</h3>" + LONG + "<h2>巡夜</h2>" + LONG + "<h3>两个人一班</h3>" + LONG);

    assertEquals(
        List.of(
            new Section("s1", "点灯", "从摸黑到结伴", false),
            new Section("s2", "巡夜", "", false),
            new Section("s3", "两个人一班", "", true)),
        text.contents());
    assertTrue(text.html().html().startsWith("<h2 id=\"s1\">点灯</h2><h3>从摸黑到结伴</h3>"));
    assertTrue(text.html().html().contains("<h3 id=\"s3\">两个人一班</h3>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>一</h2><p>短</p><h2>二</h2><p>短</p><h2>三</h2><p>短</p>",
        "<h2>只有一节</h2>",
        "<h2>一</h2><h3>一之一</h3><h2>二</h2>"
      })
  void a_short_text_or_one_of_few_sections_has_none(String begin) {
    SetBody text = set(begin.contains("短") ? begin : begin + LONG.repeat(3));

    assertEquals(List.of(), text.contents());
    assertFalse(text.html().html().contains("id="));
  }

  @Test
  void a_picture_keeps_its_place_and_a_press_shows_its_file() {
    assertEquals(
        "<figure><a class=\"enlarge\" href=\"/media/7/a.png\" aria-label=\"放大：桥\">"
            + "<img src=\"/media/7/a.png\" alt=\"桥\" width=\"800\" height=\"600\""
            + " sizes=\"(min-width: 770px) 770px, 100vw\" srcset=\"/media/7/w320/a.png 320w ,"
            + " /media/7/w640/a.png 640w , /media/7/a.png 800w\" decoding=\"async\"></a>"
            + "<figcaption>说明</figcaption></figure>",
        setHtml("<figure><img src='/media/7/a.png' alt='桥'><figcaption>说明</figcaption></figure>"));
  }

  @Test
  void a_picture_that_was_replaced_is_shown_as_it_is_now() {
    String html = setHtml("<p><img src='/media/7/old.jpg'></p>");

    assertTrue(html.contains("src=\"/media/7/a.png\""), html);
    assertTrue(html.contains("href=\"/media/7/a.png\""), html);
    assertFalse(html.contains("old.jpg"), html);
  }

  @ParameterizedTest
  @CsvSource({"old-bridge-3.png, 1400", "old.png, 1400", "old-bridge-3.png, 700", "石桥.jpg, 1920"})
  void a_picture_comes_in_each_width_up_to_its_own(String name, int width) {
    BodySetting setting =
        new BodySetting(Map.of(36L, new Picture(name, width, 400)), Set.of(), "", SETTING.words());

    String html =
        HtmlPolicy.setForReaders(
                SafeHtml.sanitized("<p><img src=\"/media/36/x.png\"></p>", 1), setting)
            .html()
            .html();

    assertTrue(
        html.contains(new PictureAddress(36, name, width).choices().replace(", ", " , ")), html);
  }

  @Test
  void only_the_first_picture_comes_before_it_is_looked_for() {
    String html = setHtml("<p><img src='/media/7/a.png'></p><p><img src='/media/7/a.png'></p>");

    assertEquals(1, html.split("loading=\"lazy\"", -1).length - 1);
    assertTrue(html.indexOf("lazy") > html.indexOf("</p>"), html);
  }

  @ParameterizedTest
  @CsvSource({"400, 400, 300", "9999, 800, 600", "'', 800, 600"})
  void a_picture_is_never_pressed_out_of_its_shape(String written, String width, String height) {
    String html = setHtml("<img src='/media/7/a.png' width='" + written + "' height='5'>");

    assertTrue(html.contains("width=\"" + width + "\" height=\"" + height + "\""), html);
  }

  @Test
  void a_picture_that_leads_somewhere_goes_on_leading_there() {
    String html = setHtml("<a href='/fuping/'><img src='/media/7/a.png'></a>");

    assertFalse(html.contains("enlarge"), html);
    assertTrue(html.contains("<a href=\"/fuping/\"><img"), html);
  }

  @Test
  void a_picture_that_is_gone_says_what_it_showed() {
    assertEquals(
        "<p><span class=\"missing-picture\">缺图：桥头</span></p>",
        setHtml("<p><img src='/media/8/b.png' alt='桥头'></p>"));
  }

  @Test
  void a_table_slides_and_can_be_reached_by_keys() {
    String html = setHtml("<table><tr><td>一<td>二</table>");

    assertEquals(
        "<div class=\"sliding\" role=\"region\" tabindex=\"0\" aria-label=\"表格\">"
            + "<table><tbody><tr><td>一</td><td>二</td></tr></tbody></table></div>",
        html);
  }

  @Test
  void a_table_too_wide_for_a_phone_says_that_it_slides() {
    String html = setHtml("<table><tr><td colspan=3>一<td>二</table>");

    assertTrue(html.startsWith("<p class=\"slide-hint\">可滑动</p><div"), html);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/a?b=c&d, /fuping/leave?to=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d",
    "http://例子.cn/, /fuping/leave?to=http%3A%2F%2Fxn--fsqu00a.cn%2F",
    "https://gov.cn.example.com/, /fuping/leave?to=https%3A%2F%2Fgov.cn.example.com%2F",
    "https://notgov.cn/, /fuping/leave?to=https%3A%2F%2Fnotgov.cn%2F",
    "https://example.com:8443, /fuping/leave?to=https%3A%2F%2Fexample.com%3A8443"
  })
  void a_link_that_leaves_the_government_asks_first(String address, String asked) {
    String html = setHtml("<p><a href='" + address + "'>词</a></p>");

    assertTrue(html.contains("href=\"" + asked + "\""), html);
    assertTrue(html.contains("class=\"leaving\""), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.cn/",
        "https://gov.cn./",
        "http://weinan.gov.cn:8080/a",
        "https://www.example.net/fuping/",
        "/fuping/",
        "#s1",
        "mailto:office@example.com"
      })
  void a_link_that_stays_goes_there_at_once(String address) {
    String html = setHtml("<p><a href='" + address + "'>词</a></p>");

    assertTrue(html.contains("href=\"" + address + "\""), html);
    assertFalse(html.contains("leaving"), html);
  }

  @Test
  void who_leaves_is_told_the_host_as_people_and_as_computers_read_it() {
    OutsideAddress address = OutsideAddress.of("http://例子.cn/文").orElseThrow();

    assertEquals("http://xn--fsqu00a.cn/%E6%96%87", address.address());
    assertEquals("xn--fsqu00a.cn", address.host());
    assertEquals("例子.cn", address.shownHost());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "//example.com/",
        "/fuping/",
        "mailto:a@example.com",
        "https://www.gov.cn@example.com/",
        "ftp://example.com/",
        "https:example.com"
      })
  void what_is_no_address_on_the_web_leads_nowhere(String given) {
    assertTrue(OutsideAddress.of(given).isEmpty());
  }

  @Test
  void setting_a_text_a_second_time_changes_nothing() {
    for (int seed = 0; seed < 1000; seed++) {
      String soup = TagSoup.from(seed);
      SafeHtml stored = HtmlPolicy.sanitize(soup).html();

      SafeHtml once = HtmlPolicy.setForReaders(stored, SETTING).html();
      SafeHtml twice = HtmlPolicy.setForReaders(once, SETTING).html();

      assertEquals(once.html(), twice.html(), soup);
      assertEquals(
          HtmlPolicy.plainText(stored), HtmlPolicy.plainText(SetTexts.withoutHints(once)), soup);
    }
  }

  private static String setHtml(String brought) {
    return set(brought).html().html();
  }

  private static SetBody set(String brought) {
    return HtmlPolicy.setForReaders(HtmlPolicy.sanitize(brought).html(), SETTING);
  }

  @Test
  void the_pictures_of_a_text_are_known_by_their_numbers() {
    SafeHtml html =
        HtmlPolicy.sanitize(
                "<img src='/media/9/b.png'><p><img src='/media/7/a.png'><img src='/media/9/b.png'>")
            .html();

    assertEquals(List.of(9L, 7L), HtmlPolicy.pictures(html));
  }

  @Test
  void a_setting_keeps_its_own_lists() {
    BodySetting setting =
        new BodySetting(
            Map.of(7L, new Picture("a.png", 8, 6)), Set.of("a"), "/leave?to=", SETTING.words());

    assertEquals(new Picture("a.png", 8, 6), setting.pictures().get(7L));
  }
}
