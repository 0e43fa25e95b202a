package cn.zhanqun.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what is in it, whatever it is called. */
class FileRecogniserTest {

  @TempDir Path folder;

  @Test
  void a_pdf_is_one_under_any_name() throws IOException {
    assertEquals(FileType.PDF, recognised("%PDF-1.4\n%%EOF".getBytes(UTF_8), "报告.docx"));
  }

  @ParameterizedTest
  @CsvSource({
    "wordprocessingml.document.main+xml, WORD",
    "spreadsheetml.sheet.main+xml, EXCEL",
    "presentationml.presentation.main+xml, POWERPOINT"
  })
  void a_document_is_what_its_table_of_contents_says(String part, FileType type)
      throws IOException {
    assertEquals(type, recognised(SentFiles.office(part), "x.zip"));
  }

  @Test
  void a_document_with_a_program_in_it_is_refused() {
    byte[] hidden = SentFiles.office("wordprocessingml.document.main+xml", "word/vbaProject.bin");
    byte[] named = SentFiles.office("vnd.ms-excel.sheet.macroEnabled.main+xml");

    assertThrows(FileHasMacros.class, () -> recognised(hidden, "a.docx"));
    assertThrows(FileHasMacros.class, () -> recognised(named, "a.xlsx"));
  }

  @Test
  void a_document_that_unpacks_to_more_than_anybody_reads_is_refused() {
    byte[] bomb = SentFiles.officeOfMegabytes(201);

    assertThrows(FileUnpacksTooLarge.class, () -> recognised(bomb, "a.docx"));
  }

  @Test
  void a_document_of_more_parts_than_one_has_is_not_taken() {
    String[] parts = IntStream.range(0, 2001).mapToObj(i -> "word/" + i).toArray(String[]::new);
    byte[] many = SentFiles.office("wordprocessingml.document.main+xml", parts);

    assertThrows(FileKindNotTaken.class, () -> recognised(many, "a.docx"));
  }

  @Test
  void any_other_zip_is_not_taken_and_a_damaged_one_is_told_apart() {
    byte[] other = SentFiles.zip("a.txt", "b.jar");
    byte[] damaged = "PK\3\4 and nothing more".getBytes(ISO_8859_1);

    assertThrows(FileKindNotTaken.class, () -> recognised(other, "a.docx"));
    assertThrows(FileBroken.class, () -> recognised(damaged, "a.docx"));
  }

  @Test
  void a_recording_without_pictures_is_sound() throws IOException {
    assertEquals(FileType.M4A, recognised(SentFiles.mp4("isom", "soun"), "a.mp4"));
    assertEquals(FileType.MP4, recognised(SentFiles.mp4("M4A ", "vide"), "a.m4a"));
  }

  @Test
  void a_recording_that_lost_its_end_is_broken() {
    byte[] whole = SentFiles.mp4("isom", "vide");
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);

    assertThrows(FileBroken.class, () -> recognised(cut, "a.mp4"));
  }

  @Test
  void a_photo_in_the_same_box_is_no_recording() {
    byte[] photo = SentFiles.mp4("heic", "pict");

    assertThrows(FileKindNotTaken.class, () -> recognised(photo, "a.mp4"));
  }

  @Test
  void sound_and_film_are_known_by_how_they_begin() throws IOException {
    assertEquals(FileType.MP3, recognised("ID3\3\0\0\0\0\0\0".getBytes(ISO_8859_1), "a.txt"));
    assertEquals(FileType.WEBM, recognised(SentFiles.webm(), "a.mp4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void plain_text_may_be_a_table(String charset) throws IOException {
    byte[] text = "序号,姓名\r\n1,秦晓禾\r\n".getBytes(Charset.forName(charset));

    assertEquals(FileType.TEXT, recognised(text, "名单.exe"));
    assertEquals(FileType.TABLE, recognised(text, "名单.CSV"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\u0000",
        "<!DOCTYPE html><script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?><a/>",
        "#!/bin/sh\nrm -rf /",
        "text with a \u0000 in it",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
        "\u0089PNG\r\n\u001a\n"
      })
  void nothing_else_is_taken_under_any_name(String content) {
    for (String name : new String[] {"a.pdf", "a.docx", "a.txt", "a.csv", "a.mp4"}) {
      assertThrows(
          FileKindNotTaken.class, () -> recognised(content.getBytes(ISO_8859_1), name), name);
    }
  }

  @Test
  void an_empty_file_is_none() {
    assertThrows(FileBroken.class, () -> recognised(new byte[0], "a.txt"));
  }

  private FileType recognised(byte[] content, String name) throws IOException {
    Path file = Files.write(folder.resolve("sent"), content);
    return new FileRecogniser().recognise(file, name, "sent");
  }
}
