package cn.zhanqun.ejb.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "会议 现场(1).JPEG, 会议-现场-1",
    "../../etc/passwd, passwd",
    "C:\\照片\\a.png, a",
    "a.html.png, a.html",
    "<img onerror=x>.png, img-onerror-x",
    "con.png, picturecon",
    ".png, picture",
    "\u202Egpj.exe, gpj",
    "a\u0000b\u200B.png, ab",
    "a\u200Fb\u2067.png, ab",
    "e\u0301t.png, ét",
    "...---, picture",
    "'', picture"
  })
  void a_name_keeps_what_can_stand_in_an_address(String given, String stem) {
    assertEquals(stem, FileName.stem(given, "picture"));
  }

  @Test
  void three_hundred_characters_become_a_hundred_at_most() {
    String name = FileName.withEnding(FileName.stem("字".repeat(300) + ".docx", "file"), "docx");

    assertTrue(name.length() <= 101, name);
    assertTrue(name.endsWith("字.docx"), name);
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    String given = "a" + "𠮷".repeat(100) + ".png";

    String name = FileName.withEnding(FileName.stem(given, "picture"), "png");

    assertTrue(name.length() <= 100);
    assertTrue(name.endsWith("𠮷.png"), name);
  }
}
