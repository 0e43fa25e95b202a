package cn.zhanqun.ejb.word;

import static cn.zhanqun.ejb.word.WordFixture.item;
import static cn.zhanqun.ejb.word.WordFixture.list;
import static cn.zhanqun.ejb.word.WordFixture.paragraph;
import static cn.zhanqun.ejb.word.WordFixture.run;
import static cn.zhanqun.ejb.word.WordFixture.styled;
import static cn.zhanqun.ejb.word.WordFixture.uses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.article.HtmlPolicy;
import org.junit.jupiter.api.Test;

/** The same document becomes the same article, whether it is pasted or imported. */
class PastedOrImportedTest {

  private static final byte[] FILE =
      WordFixture.of(
              styled("1", "防汛值班")
                  + "<w:p>"
                  + run("<w:b/>", "各镇")
                  + run("", "按表值班，依照条例")
                  + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                  + run("", "办理。")
                  + "</w:p>"
                  + item(1, 0, "巡查")
                  + item(1, 1, "道路")
                  + item(1, 1, "河道")
                  + item(1, 0, "公示")
                  + item(2, 0, "东村")
                  + item(2, 0, "西村")
                  + styled("2", "附表")
                  + item(3, 0, "清单")
                  + "<w:tbl><w:tr>"
                  + cell("<w:gridSpan w:val=\"2\"/>", "镇")
                  + "</w:tr><w:tr>"
                  + cell("<w:vMerge w:val=\"restart\"/>", "清泉")
                  + cell("", "东村")
                  + "</w:tr><w:tr>"
                  + cell("<w:vMerge/>", "")
                  + cell("", "西村")
                  + "</w:tr></w:tbl>")
          .styles(heading("1", 1) + heading("2", 2))
          .numbering(
              list(10, "decimal", "%1.", "lowerLetter", "%2.")
                  + list(11, "bullet", "·")
                  + list(12, "chineseCounting", "第%1项")
                  + uses(1, 10)
                  + uses(2, 11)
                  + uses(3, 12))
          .footnotes("<w:footnote w:id=\"1\">" + paragraph("2024年修订。") + "</w:footnote>")
          .bytes();

  private static final String CLIPBOARD =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <h1>防汛值班<o:p></o:p></h1>
      <p class=MsoNormal><b>各镇</b>按表值班，依照条例<a style='mso-footnote-id:ftn1' href="#_ftn1"
      name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>办理。<o:p></o:p></p>
      """
          + pasted("l0 level1 lfo1", "1.", "巡查")
          + pasted("l0 level2 lfo1", "a.", "道路")
          + pasted("l0 level2 lfo1", "b.", "河道")
          + pasted("l0 level1 lfo1", "2.", "公示")
          + pasted("l1 level1 lfo2", "·", "东村")
          + pasted("l1 level1 lfo2", "·", "西村")
          + "<h2>附表<o:p></o:p></h2>"
          + pasted("l2 level1 lfo3", "第一项", "清单")
          + """
          <table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'>
          <tr><td colspan=2><p class=MsoNormal>镇<o:p></o:p></p></td></tr>
          <tr><td rowspan=2><p class=MsoNormal>清泉<o:p></o:p></p></td>
          <td><p class=MsoNormal>东村<o:p></o:p></p></td></tr>
          <tr><td><p class=MsoNormal>西村<o:p></o:p></p></td></tr></table>
          <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
          <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
          style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
          class=MsoFootnoteReference>[1]</span></a> 2024年修订。<o:p></o:p></p></div></div>
          <!--EndFragment--></body></html>
          """;

  @Test
  void the_same_document_is_the_same_by_both_ways() {
    String imported = HtmlPolicy.sanitize(WordFile.open(FILE).read().html()).html().html();
    String pasted = HtmlPolicy.sanitize(CLIPBOARD).html().html();

    assertEquals(imported, pasted);
    assertEquals(
        "<h2>防汛值班</h2><p><strong>各镇</strong>按表值班，依照条例<sup>[1]</sup>办理。</p>"
            + "<ol><li>巡查<ol type=\"a\"><li>道路</li><li>河道</li></ol></li><li>公示</li></ol>"
            + "<ul><li>东村</li><li>西村</li></ul><h3>附表</h3><p>第一项 清单</p>"
            + "<table><tbody><tr><td colspan=\"2\">镇</td></tr>"
            + "<tr><td rowspan=\"2\">清泉</td><td>东村</td></tr><tr><td>西村</td></tr></tbody></table>"
            + "<hr><p><sup>[1]</sup> 2024年修订。</p>",
        imported);
  }

  private static String heading(String id, int level) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"heading %d\"/></w:style>"
        .formatted(id, level);
  }

  private static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
  }

  private static String pasted(String list, String marker, String words) {
    return """
        <p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:%s'>
        <![if !supportLists]><span style='mso-list:Ignore'>%s<span
        style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>%s<o:p></o:p></p>
        """
        .formatted(list, marker, words);
  }
}
