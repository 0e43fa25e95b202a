package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String FIRST = "清晨七点,老槐巷的议事点刚开门,几位居民已经坐在长凳上。";

  private static final String SECOND = "一张桌、一双手、一条巷,柳湾的早晨从一壶热茶开始。";

  @Test
  void scripts_and_handlers_do_not_come_along() {
    RecognisedPage page =
        SavedPages.recognised(
            inBody(
                "<p onclick=\"steal()\">%s<script>steal()</script></p><p><img src=x onerror=steal()>%s"
                    + "<a href=\"javascript:steal()\">巷口</a></p>"));

    assertEquals(2, page.paragraphs());
    assertFalse(page.bodyHtml().contains("steal"), page.bodyHtml());
  }

  @Test
  void lists_tables_and_pictures_are_kept_plain() {
    RecognisedPage page =
        SavedPages.recognised(
            inBody(
                "<p>%s</p><table class=big onclick=x()><tr><th colspan=2>巷名</th></tr><tr><td>老槐巷</td>"
                    + "<td>七处</td></tr></table><ul style=color:red><li>一张旧方桌</li></ul>"
                    + "<p><img data-src=/a.jpg src=wait.gif alt=议事点 width=9></p><p>%s</p>"));

    assertEquals(
        "<p>"
            + FIRST
            + "</p>\n<table><tbody><tr><th colspan=\"2\">巷名</th></tr><tr><td>老槐巷</td><td>七处</td></tr>"
            + "</tbody></table>\n<ul><li>一张旧方桌</li></ul>\n<p><img src=\"/a.jpg\" alt=\"议事点\"></p>\n<p>"
            + SECOND
            + "</p>\n",
        page.bodyHtml());
  }

  @Test
  void pictures_and_links_are_completed_where_the_address_is_known() {
    String html = inBody("<p>%s<a href=\"b.html\">巷口</a><img src=a.jpg></p><p>%s</p>");
    SavedPage saved = SavedPage.ofText(html).savedFrom("http://lw.qinghe.example/2021/a.html");

    String body = new PageRecogniser().recognise(saved, SavedPages.NETWORK).bodyHtml();

    assertTrue(body.contains("<a href=\"http://lw.qinghe.example/2021/b.html\">巷口</a>"), body);
    assertTrue(body.contains("<img src=\"http://lw.qinghe.example/2021/a.jpg\">"), body);
  }

  @Test
  void breaks_make_paragraphs_where_there_are_no_others() {
    RecognisedPage page =
        SavedPages.recognised(
            inBody("<span>　　%s<br>&nbsp;<br>先有一张桌<br><br><b>%s</b><br>　　巷里少了吵。</span>"));

    assertEquals(
        "<p>"
            + FIRST
            + "</p>\n<h2>先有一张桌</h2>\n<p><strong>"
            + SECOND
            + "</strong></p>\n<p>巷里少了吵。</p>\n",
        page.bodyHtml());
  }

  @Test
  void a_text_the_browser_wrapped_up_is_read_by_its_lines() {
    String text = SavedPages.textOf("article-page.txt");

    RecognisedPage page =
        SavedPages.recognised("<html><body><pre>" + text + "</pre></body></html>");

    assertEquals("小院里说开了“心里话”", page.title());
    assertEquals(SavedPages.recognised(text).bodyHtml(), page.bodyHtml());
  }

  @Test
  void headings_somebody_set_as_headings_are_the_only_ones() {
    RecognisedPage page =
        SavedPages.recognised(inBody("<p>%s</p><h3>先有一张桌</h3><p>老槐巷</p><p>%s</p>"));

    assertTrue(page.bodyHtml().contains("<h3>先有一张桌</h3>\n<p>老槐巷</p>"), page.bodyHtml());
  }

  @Test
  void the_title_is_the_line_the_window_repeats() {
    RecognisedPage page =
        SavedPages.recognised(
            "<title>老槐巷的一壶茶-平安柳湾网</title><div class=logo>平安柳湾网</div><div>老槐巷的一壶茶</div>"
                + "<div>2021-03-18 08:40 来源：青河日报</div>"
                + inBody("<p>%s</p><p>%s</p>"));

    assertEquals("老槐巷的一壶茶", page.title());
    assertEquals(Certainty.RECOGNISED, page.finding(PageField.TITLE).certainty());
    assertEquals("平安柳湾网", page.siteName());
  }

  @Test
  void a_title_only_the_window_shows_is_doubtful() {
    RecognisedPage page =
        SavedPages.recognised("<title>老槐巷的一壶茶_柳湾新闻</title>" + inBody("<p>%s</p><p>%s</p>"));

    assertEquals("老槐巷的一壶茶", page.title());
    assertEquals("import.title-not-on-page", page.finding(PageField.TITLE).reasonKey());
  }

  @Test
  void an_official_time_that_differs_from_the_printed_is_pointed_out() {
    RecognisedPage page =
        SavedPages.recognised(
            "<meta name=PubDate content=\"2021-03-19 10:00\"><h1>老槐巷的一壶茶</h1><div>时间：2021-03-18 08:40</div>"
                + inBody("<p>%s</p><p>%s</p>"));

    assertEquals("import.time-differs", page.finding(PageField.TIME).reasonKey());
    assertEquals("2021-03-18 08:40 / 2021-03-19 10:00", page.finding(PageField.TIME).found());
  }

  @Test
  void an_author_only_a_tag_names_is_doubtful() {
    RecognisedPage page =
        SavedPages.recognised(
            "<meta name=author content=admin><h1>老槐巷的一壶茶</h1>" + inBody("<p>%s</p><p>%s</p>"));

    assertEquals("import.byline-only-declared", page.finding(PageField.BYLINES).reasonKey());
  }

  @Test
  void a_film_that_is_left_out_is_pointed_out() {
    RecognisedPage page =
        SavedPages.recognised(inBody("<p>%s</p><video src=a.mp4></video><p>%s</p>"));

    assertEquals("import.media-left-out", page.finding(PageField.BODY).reasonKey());
  }

  @Test
  void a_page_of_links_is_no_article() {
    assertThrows(
        NoArticleInPage.class,
        () ->
            SavedPages.recognised(
                "<html><body><nav><a href=a>要闻</a><a href=b>柳湾新闻</a></nav>"
                    + "<script>document.write('清晨七点,老槐巷的议事点刚开门。')</script></body></html>"));
  }

  private static String inBody(String template) {
    return "<html><body><div class=\"TRS_Editor\">"
        + template.formatted(FIRST, SECOND)
        + "</div></body></html>";
  }
}
