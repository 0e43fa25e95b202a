package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedPageTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String SENTENCE = "清晨七点,老槐巷的议事点刚开门,几位居民已经坐在长凳上。";

  @Test
  void nothing_at_all_is_refused() {
    assertThrows(PageEmpty.class, () -> SavedPage.ofBytes(new byte[0]));
    assertThrows(PageEmpty.class, () -> SavedPage.ofText(" \n\u3000\r\n"));
  }

  @Test
  void a_page_of_ten_megabytes_is_refused_with_the_size_allowed() {
    byte[] tenMegabytes = new byte[10 * 1024 * 1024];
    Arrays.fill(tenMegabytes, (byte) 'a');

    PageTooLarge refusal = assertThrows(PageTooLarge.class, () -> SavedPage.ofBytes(tenMegabytes));

    assertEquals("import.page-too-large", refusal.messageKey());
    assertEquals(List.of(5L), refusal.arguments());
  }

  @Test
  void pictures_and_office_files_are_refused() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

    assertThrows(PageIsBinary.class, () -> SavedPage.ofBytes(picture));
    assertThrows(PageIsBinary.class, () -> SavedPage.ofBytes(pdf));
  }

  @Test
  void utf8_is_read_with_and_without_its_mark() {
    assertEquals(SENTENCE, SavedPage.ofBytes(SENTENCE.getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(
        SENTENCE, SavedPage.ofBytes(("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void gbk_is_read_whether_declared_or_not() {
    String declared = "<meta charset=gb2312><p>" + SENTENCE + "</p>";

    assertEquals(SENTENCE, SavedPage.ofBytes(SENTENCE.getBytes(GB18030)).text());
    assertEquals(declared, SavedPage.ofBytes(declared.getBytes(GB18030)).text());
  }

  @Test
  void utf8_is_believed_against_a_declaration_the_browser_left_standing() {
    String saved = "<meta charset=gb2312><p>" + SENTENCE + "</p>";

    assertEquals(saved, SavedPage.ofBytes(saved.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void rare_characters_of_names_survive_gb18030() {
    String rare = SENTENCE + "镕𬭎";

    assertEquals(rare, SavedPage.ofBytes(rare.getBytes(GB18030)).text());
  }

  @Test
  void a_utf8_page_that_lost_a_byte_is_refused_and_not_read_as_gbk() {
    byte[] whole = SENTENCE.repeat(20).getBytes(StandardCharsets.UTF_8);

    assertThrows(EncodingNotRecognised.class, () -> SavedPage.ofBytes(without(100, whole)));
  }

  @Test
  void a_gbk_page_that_lost_a_byte_is_refused() {
    byte[] before = SENTENCE.repeat(3).getBytes(GB18030);
    byte[] whole = (SENTENCE.repeat(3) + "清晨七点老槐巷的议事点刚开门A").getBytes(GB18030);

    assertThrows(
        EncodingNotRecognised.class, () -> SavedPage.ofBytes(without(before.length + 9, whole)));
  }

  private static byte[] without(int lost, byte[] whole) {
    byte[] rest = Arrays.copyOf(whole, whole.length - 1);
    System.arraycopy(whole, lost + 1, rest, lost, whole.length - lost - 1);
    return rest;
  }

  @Test
  void other_encodings_are_refused() {
    byte[] big5 = "早晨從一壺熱茶開始,巷子裡說話的聲音多了起來。".getBytes(Charset.forName("Big5"));
    byte[] latin = "Élus élèves étés".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = SENTENCE.getBytes(StandardCharsets.UTF_16);

    assertThrows(EncodingNotRecognised.class, () -> SavedPage.ofBytes(big5));
    assertThrows(EncodingNotRecognised.class, () -> SavedPage.ofBytes(latin));
    assertThrows(EncodingNotRecognised.class, () -> SavedPage.ofBytes(utf16));
  }

  @Test
  void a_page_that_declares_another_encoding_is_not_guessed_at() {
    byte[] page = ("<meta charset=\"big5\"><p>" + SENTENCE).getBytes(GB18030);

    assertThrows(EncodingNotRecognised.class, () -> SavedPage.ofBytes(page));
  }

  @Test
  void line_ends_and_composed_characters_come_in_one_form() {
    SavedPage page = SavedPage.ofText("一\r\n二\r三 e\u0301");

    assertEquals("一\n二\n三 \u00E9", page.text());
  }

  @Test
  void tags_make_it_html_and_a_sign_less_than_does_not() {
    assertTrue(SavedPage.ofText("<P class=x>" + SENTENCE).isHtml());
    assertFalse(SavedPage.ofText("一 < 二 > 零," + SENTENCE).isHtml());
  }

  @Test
  void only_a_web_address_counts_as_where_it_was_saved_from() {
    SavedPage page = SavedPage.ofText(SENTENCE);

    assertEquals(
        "http://lw.qinghe.example/a.html",
        page.savedFrom(" http://lw.qinghe.example/a.html ").address());
    assertEquals("", page.savedFrom("file:///C:/a.html").address());
    assertEquals("", page.savedFrom("不知道").address());
  }
}
