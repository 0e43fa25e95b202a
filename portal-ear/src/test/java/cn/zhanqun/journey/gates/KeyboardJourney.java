package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import cn.zhanqun.journey.gates.Sight.Focused;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader without a mouse: the focus goes through a page in order and is always seen. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class KeyboardJourney {

  private static final int MORE_STOPS_THAN_ANY_PAGE_HAS = 400;

  @TestFactory
  Stream<DynamicTest> the_focus_is_always_seen_on_an_article(PageKinds kinds, Browser reader) {
    return Stream.of(walk(kinds.named("article with everything"), Browser.PHONE, reader));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> the_focus_is_always_seen(PageKinds kinds, Browser reader) {
    return kinds.all().stream()
        .flatMap(
            kind -> Stream.of(Browser.PHONE, Browser.DESK).map(width -> walk(kind, width, reader)));
  }

  private static DynamicTest walk(PageKind kind, int width, Browser reader) {
    return dynamicTest(
        "%s, %d".formatted(kind, width),
        () -> {
          List<Focused> stops = stopsOf(kind.open(reader.as(width)));

          assertEquals("#main", stops.get(0).address(), "the way past the header comes first");
          assertEquals("", wrong(stops));
          assertTrue(stops.size() < MORE_STOPS_THAN_ANY_PAGE_HAS, "it never ends");
        });
  }

  private static List<Focused> stopsOf(Page page) {
    List<Focused> stops = new ArrayList<>();
    page.keyboard().press("Tab");
    Optional<Focused> stop = Sight.focused(page);
    while (stop.isPresent() && stops.size() < MORE_STOPS_THAN_ANY_PAGE_HAS) {
      stops.add(stop.get());
      page.keyboard().press("Tab");
      stop = Sight.focused(page);
    }
    return stops;
  }

  private static String wrong(List<Focused> stops) {
    return stops.stream()
        .filter(stop -> !stop.wrong().isEmpty())
        .map(stop -> stop.name() + ": " + stop.wrong())
        .collect(Collectors.joining("\n"));
  }
}
