package cn.zhanqun.ejb.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pages the tests bring along, and an invented network they come from. */
final class SavedPages {

  static final List<KnownSite> NETWORK =
      List.of(
          new KnownSite("青河政法网", List.of("qinghe.example"), List.of("要闻", "通知公告")),
          new KnownSite("平安柳湾网", List.of("lw.qinghe.example"), List.of("要闻", "柳湾新闻", "通知公告")),
          new KnownSite("石桥政法网", List.of("sq.qinghe.example"), List.of("要闻", "石桥新闻")));

  private SavedPages() {}

  static String textOf(String name) {
    return new String(bytesOf(name), StandardCharsets.UTF_8);
  }

  static byte[] bytesOf(String name) {
    try (InputStream page = SavedPages.class.getResourceAsStream(name)) {
      return page.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file of the shared test data, where it is at hand; otherwise the test says it was not. */
  static Optional<Path> shared(String path) {
    String folder = System.getenv("PORTAL_TESTDATA");
    Optional<Path> found =
        Optional.ofNullable(folder)
            .map(Path::of)
            .map(data -> data.resolve(path))
            .filter(Files::exists);
    if (found.isEmpty()) {
      System.out.println("Not there, not tried: PORTAL_TESTDATA/" + path);
    }
    return found;
  }

  static RecognisedPage recognised(String text) {
    return new PageRecogniser().recognise(SavedPage.ofText(text), NETWORK);
  }

  static RecognisedPage recognised(byte[] bytes) {
    return new PageRecogniser().recognise(SavedPage.ofBytes(bytes), NETWORK);
  }
}
