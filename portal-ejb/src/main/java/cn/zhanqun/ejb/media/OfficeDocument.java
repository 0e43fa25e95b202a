package cn.zhanqun.ejb.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A document of Word, Excel or PowerPoint: a zip whose table of contents says which of them wrote
 * it. Nothing else in it is unpacked.
 */
final class OfficeDocument {

  private static final String CONTENTS = "[Content_Types].xml";
  private static final int LARGEST_CONTENTS = 1024 * 1024;
  private static final int ENTRIES_AT_MOST = 2_000;
  private static final long UNPACKED_AT_MOST = 200L * 1024 * 1024;

  private static final Map<String, FileType> MAIN_PARTS =
      Map.of(
          "wordprocessingml.document.main+xml", FileType.WORD,
          "spreadsheetml.sheet.main+xml", FileType.EXCEL,
          "presentationml.presentation.main+xml", FileType.POWERPOINT);

  private final Path file;
  private final String shownName;

  OfficeDocument(Path file, String shownName) {
    this.file = file;
    this.shownName = shownName;
  }

  /**
   * Which of the three it is.
   *
   * @throws FileHasMacros when a program is in it
   * @throws FileUnpacksTooLarge when it says itself that too much is in it
   * @throws FileKindNotTaken when it is another kind of zip
   */
  FileType type() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String contents = contents(zip);
      if (zip.stream().mapToLong(ZipEntry::getSize).sum() > UNPACKED_AT_MOST) {
        throw new FileUnpacksTooLarge(shownName);
      }
      if (contents.contains("macroEnabled") || zip.stream().anyMatch(OfficeDocument::isProgram)) {
        throw new FileHasMacros(shownName);
      }
      return MAIN_PARTS.entrySet().stream()
          .filter(part -> contents.contains(part.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow(() -> new FileKindNotTaken(shownName));
    } catch (ZipException damaged) {
      throw new FileBroken(shownName);
    }
  }

  private String contents(ZipFile zip) throws IOException {
    ZipEntry contents = zip.getEntry(CONTENTS);
    if (contents == null || zip.size() > ENTRIES_AT_MOST) {
      throw new FileKindNotTaken(shownName);
    }
    try (InputStream text = zip.getInputStream(contents)) {
      return new String(text.readNBytes(LARGEST_CONTENTS), StandardCharsets.UTF_8);
    }
  }

  private static boolean isProgram(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.endsWith("vbaproject.bin") || name.contains("/activex/");
  }
}
