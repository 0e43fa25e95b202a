package cn.zhanqun.journey.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.DemoPortal;
import cn.zhanqun.journey.House;
import cn.zhanqun.journey.PortalServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page is HTML as the standard has it, and the same bytes whoever asks. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class MarkupJourney {

  @Test
  void the_checker_finds_no_error_on_any_page(PageKinds kinds, PortalServer portal)
      throws IOException {
    Path pages = House.freshFolder("pages");
    for (PageKind kind : inEveryForm(kinds)) {
      Files.writeString(pages.resolve(kind.fileName() + ".html"), kind.get(portal).body());
    }

    assertEquals("", String.join("\n", HtmlChecker.errorsOn(pages)));
  }

  private static List<PageKind> inEveryForm(PageKinds kinds) {
    List<PageKind> pages = new ArrayList<>(kinds.all());
    for (String view : List.of("elder", "text")) {
      kinds.all().stream().map(kind -> kind.seenAs(view)).forEach(pages::add);
    }
    return pages;
  }

  @Test
  void the_checker_sees_an_error_where_there_is_one() throws IOException {
    Path pages = House.freshFolder("pages");
    Files.writeString(
        pages.resolve("wrong.html"),
        "<!DOCTYPE html><html lang=\"zh\"><title>a</title><p><img src=\"a\"></p></html>",
        UTF_8);

    List<String> errors = HtmlChecker.errorsOn(pages);

    assertEquals(1, errors.size());
    assertTrue(errors.get(0).startsWith("wrong.html:1 An “img” element must have an “alt”"));
  }

  @Test
  void a_page_is_the_same_bytes_for_everybody(PageKinds kinds, PortalServer portal) {
    String different =
        kinds.all().stream()
            .filter(kind -> !kind.get(portal).body().equals(kind.get(portal).body()))
            .map(PageKind::name)
            .collect(Collectors.joining(", "));

    assertEquals("", different);
  }

  @Test
  void every_page_describes_itself(PageKinds kinds, PortalServer portal) {
    Pattern description = Pattern.compile("(?i)<meta name=\"description\" content=\"[^\"]+\"");
    for (PageKind kind : kinds.all()) {
      assertEquals(1, description.matcher(kind.get(portal).body()).results().count(), kind.name());
    }
  }
}
