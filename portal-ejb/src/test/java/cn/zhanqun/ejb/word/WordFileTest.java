package cn.zhanqun.ejb.word;

import static cn.zhanqun.ejb.word.WordFixture.item;
import static cn.zhanqun.ejb.word.WordFixture.list;
import static cn.zhanqun.ejb.word.WordFixture.paragraph;
import static cn.zhanqun.ejb.word.WordFixture.picture;
import static cn.zhanqun.ejb.word.WordFixture.run;
import static cn.zhanqun.ejb.word.WordFixture.styled;
import static cn.zhanqun.ejb.word.WordFixture.uses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.word.WordLoss.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a document of Word, each feature in miniature, as it comes out of the gate. */
class WordFileTest {

  @Test
  void an_official_document_says_by_its_fonts_what_is_title_and_heading() {
    WordDocument document =
        read(
            WordFixture.of(
                paragraph("<w:jc w:val=\"center\"/>", "")
                    + large("清泉县人民政府")
                    + large("关于做好防汛工作的通知")
                    + paragraph("各镇人民政府：")
                    + inFont("黑体", "一、总体要求")
                    + inFont("楷体_GB2312", "（一）压实责任")
                    + inFont("仿宋_GB2312", "二、这一句是正文。")
                    + paragraph("附件：值班表")
                    + paragraph("2026年5月30日")));

    assertEquals("清泉县人民政府关于做好防汛工作的通知", document.title());
    assertEquals(
        "<p>各镇人民政府：</p><h2>一、总体要求</h2><h3>（一）压实责任</h3><p>二、这一句是正文。</p>"
            + "<p>附件：值班表</p><p>2026年5月30日</p>",
        kept(document));
    assertEquals(List.of(), document.losses());
  }

  @Test
  void named_styles_say_it_too() {
    WordDocument document =
        read(
            WordFixture.of(
                    styled("t", "防汛工作方案")
                        + styled("s", "二〇二六年度")
                        + styled("h1", "组织")
                        + styled("h2", "分工")
                        + styled("b", "各镇值班。"))
                .styles(
                    style("t", "公文标题", "")
                        + style("s", "Subtitle", "")
                        + style("h1", "heading 3", "")
                        + style("h2", "二级", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>")
                        + style("b", "正文", "")));

    assertEquals("防汛工作方案", document.title());
    assertEquals("二〇二六年度", document.subtitle());
    assertEquals("<h2>组织</h2><h3>分工</h3><p>各镇值班。</p>", kept(document));
  }

  @Test
  void lists_count_on_over_paragraphs_and_stand_in_each_other() {
    String kept =
        kept(
            read(
                WordFixture.of(
                        item(1, 0, "巡查")
                            + item(1, 1, "查道路")
                            + item(1, 1, "查河道")
                            + item(1, 0, "公示")
                            + paragraph("公示三天。")
                            + item(1, 0, "归档")
                            + item(2, 0, "表格"))
                    .numbering(
                        list(10, "decimal", "%1.", "lowerLetter", "%2)")
                            + list(11, "bullet", "·")
                            + uses(1, 10)
                            + uses(2, 11))));

    assertEquals(
        "<ol><li>巡查<ol type=\"a\"><li>查道路</li><li>查河道</li></ol></li><li>公示</li></ol>"
            + "<p>公示三天。</p><ol start=\"3\"><li>归档</li></ol><ul><li>表格</li></ul>",
        kept);
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,%1、,十二、",
    "chineseCountingThousand,（%1）,（十二）",
    "chineseCounting,第%1条,'第十二条 '",
    "decimal,（%1）,（12）",
    "decimalEnclosedCircle,%1,'⑫ '",
    "decimal,1.%1,'1.12 '"
  })
  void numbers_no_browser_counts_in_are_written_out(String format, String pattern, String written) {
    String numbering =
        list(10, format, pattern).replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"12\"/>");

    String kept = kept(read(WordFixture.of(item(1, 0, "值班")).numbering(numbering + uses(1, 10))));

    assertEquals("<p>" + written + "值班</p>", kept);
  }

  @Test
  void tables_keep_merged_cells_and_rows_of_headings() {
    String kept =
        kept(
            read(
                WordFixture.of(
                    "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell("<w:gridSpan w:val=\"2\"/>", "镇")
                        + "</w:tr><w:tr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", "清泉")
                        + cell("", "东村")
                        + "</w:tr><w:tr>"
                        + cell("<w:vMerge/>", "")
                        + cell("", "西村")
                        + "</w:tr></w:tbl>")));

    assertEquals(
        "<table><thead><tr><th colspan=\"2\">镇</th></tr></thead><tbody>"
            + "<tr><td rowspan=\"2\">清泉</td><td>东村</td></tr><tr><td>西村</td></tr></tbody></table>",
        kept);
  }

  @Test
  void notes_stand_at_the_end_with_their_numbers() {
    String kept =
        kept(
            read(
                WordFixture.of(
                        "<w:p>"
                            + run("", "依照条例")
                            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                            + run("", "办理。")
                            + "</w:p>")
                    .footnotes(
                        "<w:footnote w:id=\"2\">" + paragraph("2024年修订。") + "</w:footnote>")));

    assertEquals("<p>依照条例<sup>[1]</sup>办理。</p><hr><p><sup>[1]</sup> 2024年修订。</p>", kept);
  }

  @Test
  void what_colleagues_deleted_or_hid_is_not_read_and_what_they_inserted_is() {
    WordDocument document =
        read(
            WordFixture.of(
                "<w:p>"
                    + run("", "汛期")
                    + "<w:del><w:r><w:delText>临时</w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + run("", "值班")
                    + "</w:ins>"
                    + "<w:moveFrom>"
                    + run("", "移走")
                    + "</w:moveFrom>"
                    + "<w:moveTo>"
                    + run("", "安排")
                    + "</w:moveTo>"
                    + run("<w:vanish/>", "内部")
                    + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                    + run("", "前半")
                    + "</w:p>"
                    + paragraph("后半")));

    assertEquals("<p>汛期值班安排</p><p>前半后半</p>", kept(document));
    assertEquals(1, lost(document, Kind.HIDDEN_TEXT));
    assertEquals(2, lost(document, Kind.DELETED_TEXT));
  }

  @Test
  void what_a_page_cannot_show_is_named() {
    WordDocument document =
        read(
            WordFixture.of(
                    drawing("<c:chart r:id=\"x\"/>")
                        + drawing("<dgm:relIds/>")
                        + drawing("<a:line/>")
                        + "<w:p><w:r><w:object/></w:r><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>"
                        + picture("r:link=\"out\"")
                        + picture("r:embed=\"wmf\"")
                        + "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + paragraph("框内")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                        + "<w:p><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                .relatedOutside("image", "out", "file:///etc/passwd")
                .related("image", "wmf", "media/image1.wmf")
                .with("word/media/image1.wmf", "x"));

    assertEquals("<p>x+y</p><p>框内</p>", kept(document));
    for (Kind kind :
        List.of(
            Kind.CHART,
            Kind.DIAGRAM,
            Kind.DRAWING,
            Kind.EMBEDDED_OBJECT,
            Kind.FORMULA,
            Kind.PICTURE_OUTSIDE,
            Kind.PICTURE_VECTOR,
            Kind.TEXT_BOX,
            Kind.REMARK)) {
      assertEquals(1, lost(document, kind), kind::name);
    }
    assertEquals(
        List.of("file:///etc/passwd"),
        document.losses().stream()
            .filter(loss -> loss.kind() == Kind.PICTURE_OUTSIDE)
            .findFirst()
            .orElseThrow()
            .names());
  }

  @Test
  void contents_with_numbers_of_pages_are_left_out() {
    WordDocument document =
        read(
            WordFixture.of(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + run("", "一、总则 1")
                    + "</w:p><w:p>"
                    + run("", "二、附则 2")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                    + paragraph("正文")));

    assertEquals("<p>正文</p>", kept(document));
    assertEquals(1, lost(document, Kind.CONTENTS));
  }

  @Test
  void pictures_are_named_in_the_text_and_unpacked_one_by_one() {
    byte[] pixels = "not really pixels".getBytes(StandardCharsets.UTF_8);
    WordFile file =
        WordFile.open(
            WordFixture.of(picture("r:embed=\"p\""))
                .related("image", "p", "media/image1.png")
                .with("word/media/image1.png", pixels)
                .bytes());

    WordDocument document = file.read();

    assertEquals(List.of("word/media/image1.png"), document.pictures());
    assertEquals("<p><img alt=\"河堤\" src=\"word/media/image1.png\"></p>", document.html());
    file.unpack(
        document.pictures(),
        (name, content) -> {
          assertEquals("word/media/image1.png", name);
          assertArrayEquals(pixels, content);
        });
  }

  @Test
  void marks_mean_something_and_looks_do_not() {
    String kept =
        kept(
            read(
                WordFixture.of(
                    "<w:p>"
                        + run("<w:b/>", "甲")
                        + run("<w:i/>", "乙")
                        + run("<w:u w:val=\"single\"/>", "丙")
                        + run("<w:color w:val=\"FF0000\"/><w:sz w:val=\"72\"/>", "丁")
                        + run("<w:vertAlign w:val=\"superscript\"/>", "2")
                        + "</w:p>")));

    assertEquals("<p><strong>甲</strong><em>乙</em><u>丙</u>丁<sup>2</sup></p>", kept);
  }

  private static WordDocument read(WordFixture fixture) {
    return WordFile.open(fixture.bytes()).read();
  }

  private static String kept(WordDocument document) {
    return HtmlPolicy.sanitize(document.html()).html().html();
  }

  private static int lost(WordDocument document, Kind kind) {
    return document.losses().stream()
        .filter(loss -> loss.kind() == kind)
        .mapToInt(WordLoss::count)
        .sum();
  }

  private static String large(String words) {
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
        + run("<w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/>", words)
        + "</w:p>";
  }

  private static String inFont(String font, String words) {
    return "<w:p>"
        + run("<w:rFonts w:eastAsia=\"" + font + "\"/><w:sz w:val=\"32\"/>", words)
        + "</w:p>";
  }

  private static String style(String id, String name, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
        .formatted(id, name, more);
  }

  private static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
  }

  private static String drawing(String graphic) {
    return "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>%s</a:graphicData></a:graphic>"
            .formatted(graphic)
        + "</wp:inline></w:drawing></w:r></w:p>";
  }
}
