package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPageTest {

  private static final String FIRST = "清晨七点,老槐巷的议事点刚开门,几位居民已经坐在长凳上。";

  private static final String SECOND = "一张桌、一双手、一条巷,柳湾的早晨从一壶热茶开始。";

  @Test
  void facts_may_stand_on_lines_of_their_own_and_the_subtitle_too() {
    RecognisedPage page =
        SavedPages.recognised(
            """
            当前位置：首页 > 柳湾新闻 > 正文
            小院里说开了“心里话”
            ——柳湾县邻里议事点走访记
            时间：2021年03月18日 08:40
            作者：田小禾
            来源：青河日报
            【字号 大 中 小】
            %s
            %s
            （责任编辑：苏晚晴）
            """
                .formatted(FIRST, SECOND));

    assertEquals("小院里说开了“心里话”", page.title());
    assertEquals("柳湾县邻里议事点走访记", page.subtitle());
    assertEquals(Optional.of(Instant.parse("2021-03-18T00:40:00Z")), page.shownAt());
    assertEquals("青河日报", page.source());
    assertEquals("苏晚晴", page.editor());
    assertEquals("<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n", page.bodyHtml());
  }

  @Test
  void a_page_without_a_title_is_taken_and_says_so() {
    RecognisedPage page = SavedPages.recognised("首页 > 柳湾新闻 > 正文\n时间：2021-03-18 08:40\n" + FIRST);

    assertEquals("", page.title());
    assertEquals(Certainty.MISSING, page.finding(PageField.TITLE).certainty());
    assertEquals(1, page.paragraphs());
  }

  @Test
  void a_bare_title_and_text_is_taken_with_a_doubt_about_the_title() {
    RecognisedPage page = SavedPages.recognised("老槐巷的一壶茶\n\n" + FIRST);

    assertEquals("老槐巷的一壶茶", page.title());
    assertEquals("import.title-by-position", page.finding(PageField.TITLE).reasonKey());
    assertEquals(Certainty.MISSING, page.finding(PageField.TIME).certainty());
    assertEquals(Certainty.MISSING, page.finding(PageField.SITE).certainty());
  }

  @Test
  void several_lines_that_could_be_the_title_are_all_shown() {
    RecognisedPage page =
        SavedPages.recognised("首页 > 要闻 > 正文\n邻里之间\n老槐巷的一壶茶\n时间:2021-03-18 08:40\n" + FIRST);

    Finding title = page.finding(PageField.TITLE);
    assertEquals("import.title-of-several-lines", title.reasonKey());
    assertEquals("邻里之间 / 老槐巷的一壶茶", title.found());
  }

  @Test
  void navigation_alone_is_no_article() {
    assertThrows(
        NoArticleInPage.class,
        () -> SavedPages.recognised("设为首页 加入收藏\n首页 要闻 柳湾新闻 通知公告 平安建设\n返回网站首页\n版权所有 青河政法网"));
  }

  @Test
  void one_short_line_is_a_topic_and_more_than_two_are_no_headings() {
    RecognisedPage page =
        SavedPages.recognised(
            String.join("\n\n", "老槐巷的一壶茶", FIRST, "先有一张桌", SECOND, "老槐巷", "东柳巷", "石板巷", FIRST));

    assertTrue(page.bodyHtml().contains("<h2>先有一张桌</h2>"), page.bodyHtml());
    assertTrue(page.bodyHtml().contains("<p>东柳巷</p>"), page.bodyHtml());
    assertEquals(1, page.headings());
  }

  @Test
  void a_signature_and_its_date_stay_lines_of_the_text() {
    RecognisedPage page =
        SavedPages.recognised(
            String.join("\n\n", "关于修沟的通知", FIRST, "柳湾县邻里工作办公室", "2021年3月18日", "返回首页"));

    assertEquals(3, page.paragraphs());
    assertEquals(0, page.headings());
    assertFalse(page.bodyHtml().contains("返回"));
  }

  @Test
  void the_time_of_a_meeting_stays_in_the_notice() {
    RecognisedPage page =
        SavedPages.recognised(
            String.join(
                "\n", "关于开会的通知", "发布时间：2021-03-18 08:40", "时间：三月二十日上午九点", "地点：老槐巷议事点", FIRST));

    assertEquals(3, page.paragraphs());
    assertTrue(page.bodyHtml().startsWith("<p>时间：三月二十日"), page.bodyHtml());
  }

  @Test
  void a_last_sentence_that_begins_like_a_footer_stays() {
    RecognisedPage page =
        SavedPages.recognised(String.join("\n", "老槐巷的一壶茶", FIRST, "联系我们,请在早晨到巷口来,一壶热茶等着。"));

    assertEquals(2, page.paragraphs());
  }

  @Test
  void sentences_below_the_editor_are_left_out_and_pointed_out() {
    RecognisedPage page =
        SavedPages.recognised(
            String.join("\n", "老槐巷的一壶茶", FIRST, SECOND, "编辑:苏晚晴", "附:七处积水的地方都已记在本子上,改日公布。"));

    assertEquals(2, page.paragraphs());
    assertEquals("import.text-below-left-out", page.finding(PageField.BODY).reasonKey());
  }

  @Test
  void signs_of_html_in_a_text_are_written_out() {
    RecognisedPage page = SavedPages.recognised("老槐巷的一壶茶\n" + FIRST + "“1 < 2 & 3”" + SECOND);

    assertTrue(page.bodyHtml().contains("“1 &lt; 2 &amp; 3”"), page.bodyHtml());
  }

  @Test
  void lost_characters_are_pointed_out() {
    RecognisedPage page = SavedPages.recognised("老槐巷的一壶茶\n" + FIRST.replace("长凳", "\uFFFD\uFFFD"));

    assertEquals("import.characters-lost", page.finding(PageField.BODY).reasonKey());
  }

  @Test
  void a_channel_of_several_sites_leaves_the_site_to_be_asked_for() {
    RecognisedPage page = SavedPages.recognised("首页 > 要闻 > 正文\n老槐巷的一壶茶\n" + FIRST);

    assertEquals("要闻", page.channelName());
    assertEquals("", page.siteName());
    assertEquals("import.channel-in-several-sites", page.finding(PageField.SITE).reasonKey());
    assertEquals("青河政法网、平安柳湾网、石桥政法网", page.finding(PageField.SITE).found());
  }

  @Test
  void the_address_tells_the_site_where_the_channel_does_not() {
    SavedPage saved =
        SavedPage.ofText("首页 > 要闻 > 正文\n老槐巷的一壶茶\n" + FIRST)
            .savedFrom("http://sq.qinghe.example/a.html");

    RecognisedPage page = new PageRecogniser().recognise(saved, SavedPages.NETWORK);

    assertEquals("石桥政法网", page.siteName());
    assertEquals(Certainty.RECOGNISED, page.finding(PageField.SITE).certainty());
    assertEquals(Certainty.RECOGNISED, page.finding(PageField.CHANNEL).certainty());
  }

  @Test
  void an_address_of_another_site_than_the_channel_is_doubtful() {
    SavedPage saved =
        SavedPage.ofText("首页 > 柳湾新闻 > 正文\n老槐巷的一壶茶\n" + FIRST)
            .savedFrom("http://sq.qinghe.example/a.html");

    RecognisedPage page = new PageRecogniser().recognise(saved, SavedPages.NETWORK);

    assertEquals("", page.siteName());
    assertEquals("import.site-evidence-differs", page.finding(PageField.SITE).reasonKey());
  }

  @Test
  void a_channel_nobody_knows_is_doubtful() {
    RecognisedPage page =
        new PageRecogniser()
            .recognise(SavedPage.ofText("首页 > 巷口 > 正文\n老槐巷的一壶茶\n" + FIRST), List.of());

    assertEquals("巷口", page.channelName());
    assertEquals("import.channel-not-known", page.finding(PageField.CHANNEL).reasonKey());
  }
}
