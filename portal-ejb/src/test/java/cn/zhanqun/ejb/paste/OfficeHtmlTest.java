package cn.zhanqun.ejb.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.Sanitized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word draws on the clipboard, each feature in miniature, as it comes out of the gate. */
class OfficeHtmlTest {

  @Test
  void drawn_lists_become_lists_within_lists() {
    String pasted =
        item(1, "1.", "巡查到村") + item(2, "a.", "查道路") + item(2, "b.", "查河道") + item(1, "2.", "公示到户");

    assertKept(
        "<ol><li>巡查到村<ol type=\"a\"><li>查道路</li><li>查河道</li></ol></li><li>公示到户</li></ol>", pasted);
  }

  @Test
  void dots_of_every_kind_are_a_list_without_numbers() {
    String pasted =
        item(1, "·", "清泉镇") + item(1, "§", "河东镇") + item(2, "o", "东村") + item(1, "*", "南坪镇");

    assertKept("<ul><li>清泉镇</li><li>河东镇<ul><li>东村</li></ul></li><li>南坪镇</li></ul>", pasted);
  }

  @Test
  void a_list_goes_on_counting_behind_a_paragraph() {
    String pasted = item(1, "1.", "报名") + "<p class=MsoNormal>以下凭证参加。</p>" + item(1, "2.", "考试");

    assertKept("<ol><li>报名</li></ol><p>以下凭证参加。</p><ol start=\"2\"><li>考试</li></ol>", pasted);
  }

  @Test
  void numbers_that_were_left_out_stay_left_out() {
    assertKept(
        "<ol><li>甲</li></ol><ol start=\"6\"><li>己</li></ol>",
        item(1, "1.", "甲") + item(1, "6.", "己"));
  }

  @Test
  void a_level_that_was_left_out_is_not_missed() {
    assertKept(
        "<ol><li>甲<ol type=\"i\"><li>乙</li></ol><ol start=\"2\" type=\"a\"><li>丙</li></ol></li></ol>",
        item(1, "1.", "甲") + item(3, "i.", "乙") + item(2, "b.", "丙"));
  }

  @Test
  void a_lone_letter_counts_like_the_one_before_it() {
    assertKept(
        "<ol start=\"8\" type=\"a\"><li>甲</li><li>乙</li></ol>",
        item(1, "h.", "甲") + item(1, "i.", "乙"));
    assertKept(
        "<ol start=\"4\" type=\"i\"><li>甲</li><li>乙</li></ol>",
        item(1, "iv.", "甲") + item(1, "v.", "乙"));
  }

  @ParameterizedTest
  @CsvSource({
    "一、,一、总体要求",
    "（一）,（一）总体要求",
    "（1）,（1）总体要求",
    "第一条,第一条 总体要求",
    "1.1.,1.1. 总体要求",
    "①,① 总体要求"
  })
  void numbers_of_official_documents_stay_words(String marker, String kept) {
    assertKept("<p>" + kept + "</p>", item(1, marker, "总体要求"));
  }

  @Test
  void a_browser_that_cleans_leaves_enough_to_tell_a_list_by() {
    String pasted =
        drawn(48, "1.", "巡查")
            + drawn(96, "a.", "道路")
            + drawn(96, "b.", "河道")
            + drawn(48, "2.", "公示");

    assertKept("<ol><li>巡查<ol type=\"a\"><li>道路</li><li>河道</li></ol></li><li>公示</li></ol>", pasted);
  }

  @Test
  void wide_space_behind_a_number_alone_tells_a_list_too() {
    assertKept(
        "<ol><li>甲</li><li>乙</li></ol>",
        "<p>1.&nbsp;&nbsp;&nbsp;&nbsp;甲</p><p>2.&nbsp;&nbsp;&nbsp;&nbsp;乙</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（&nbsp;&nbsp;&nbsp;&nbsp;）同意",
        "□&nbsp;&nbsp;&nbsp;&nbsp;同意",
        "甲&nbsp;&nbsp;&nbsp;&nbsp;乙",
        "附件：&nbsp;&nbsp;&nbsp;&nbsp;1. 清单"
      })
  void blanks_to_fill_in_are_no_lists(String words) {
    String kept = HtmlPolicy.sanitize("<p>" + words + "</p>").html().html();

    assertEquals("<p>" + words.replaceAll("(&nbsp;)+", " ") + "</p>", kept);
  }

  @Test
  void what_our_own_editor_keeps_apart_tells_a_list_as_well() {
    assertKept(
        "<ol><li>巡查</li></ol>",
        "<p data-office=\"mso-list:l0 level1 lfo1\"><span data-office=\"mso-list:Ignore\">1.</span>巡查</p>");
  }

  @Test
  void titles_and_outlined_paragraphs_become_headings() {
    assertKept(
        "<h2>关于防汛的通知</h2><h2>一、总体要求</h2><h3>1. 值班</h3>",
        "<p class=MsoTitle>关于防汛的通知</p>"
            + "<p class=MsoNormal style='mso-outline-level:1'>一、总体要求</p>"
            + "<h3 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1."
            + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>值班</h3>");
  }

  @Test
  void notes_keep_their_numbers() {
    assertKept(
        "<p>依照条例<sup>[1]</sup>办理。</p><hr><p><sup>[1]</sup> 2024年修订。</p>",
        "<p class=MsoNormal>依照条例<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\""
            + " title=\"\"><span class=MsoFootnoteReference>[1]</span></a>办理。</p>"
            + "<div style='mso-element:footnote-list'><hr align=left size=1 width=\"33%\">"
            + "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
            + "<a style='mso-footnote-id:ftn1' href=\"#_ftnref1\" name=\"_ftn1\">"
            + "<span class=MsoFootnoteReference>[1]</span></a> 2024年修订。</p></div></div>");
  }

  @Test
  void what_colleagues_deleted_hid_or_remarked_is_not_published() {
    assertKept(
        "<p>汛期值班表</p>",
        "<p class=MsoNormal>汛期<del cite=\"mailto:somebody\" datetime=\"2026-05-01\">临时</del>"
            + "<ins cite=\"mailto:somebody\">值班</ins>表"
            + "<span style='display:none;mso-hide:all'>内部</span>"
            + "<span class=MsoCommentReference><a class=msocomanchor href=\"#_msocom_1\">[甲1]</a></span></p>"
            + "<div style='mso-element:comment-list'><div style='mso-element:comment'>"
            + "<p class=MsoCommentText>请核对</p></div></div>");
  }

  @Test
  void pictures_that_did_not_come_along_are_named_but_those_for_dots_are_not() {
    Sanitized kept =
        HtmlPolicy.sanitize(
            item(1, "<img src='file:///C:/Temp/dot.png' alt='*'>", "清泉镇")
                + "<p class=MsoNormal>见图<img src='file:///C:/Temp/map.png'></p>"
                + "<p><img src='http://example.com/a.jpg'></p>");

    assertEquals("<ul><li>清泉镇</li></ul><p>见图</p>", kept.html().html());
    assertEquals(
        List.of("file:///C:/Temp/map.png", "http://example.com/a.jpg"), kept.lostPictures());
  }

  @Test
  void what_lies_behind_the_copied_piece_is_left_out() {
    assertKept("<p>正文。</p>", "<!--StartFragment--><p>正文。</p><!--EndFragment--></body></html>残余");
  }

  @Test
  void rows_that_excel_hides_stay_hidden() {
    assertKept(
        "<table><tbody><tr><td>镇</td><td>户数</td></tr></tbody></table>",
        "<table style='mso-displayed-decimal-separator:\".\"'><tr><td class=xl65>镇</td>"
            + "<td class=xl65>户数</td></tr><tr height=0 style='display:none'><td></td><td></td></tr>"
            + "</table>");
  }

  @Test
  void what_no_office_program_wrote_stays_as_it_is() {
    String plain = "<p>1. 甲</p><p>2. 乙</p><ol start=\"3\" type=\"A\"><li>丙</li></ol>";

    assertKept(plain, plain);
  }

  private static void assertKept(String kept, String pasted) {
    assertEquals(kept, HtmlPolicy.sanitize(pasted).html().html());
  }

  /** An item as Word 2007 and later put it on the clipboard. */
  private static String item(int level, String marker, String words) {
    return """
        <p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level%d lfo1'>
        <![if !supportLists]><span style='mso-bidi-font-family:Calibri'><span
        style='mso-list:Ignore'>%s<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
        </span></span></span><![endif]>%s<o:p></o:p></p>
        """
        .formatted(level, marker, words);
  }

  /** The same after a browser has taken away what it does not know. */
  private static String drawn(int margin, String marker, String words) {
    return """
        <p style="margin: 0px 0px 0px %dpx; text-indent: -0.25in;"><span><font size="3">%s</font><span
        style='font: 7pt "Times New Roman"; margin: 0px;'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>%s</p>
        """
        .formatted(margin, marker, words);
  }
}
