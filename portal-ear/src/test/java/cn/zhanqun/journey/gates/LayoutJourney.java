package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On any screen, in any size of type and on paper nothing slides sideways, is cut off or lies on
 * another, and what is to be pressed is large enough for a thumb.
 *
 * <p>320 px is also what a window of 1280 px has left when it is enlarged four times.
 */
@ExtendWith({DemoPortal.class, DemoPages.class})
class LayoutJourney {

  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1440, 2560);
  private static final int FINGER = 44;
  private static final int ELDER_FINGER = 60;
  private static final int A4 = 718;

  private static final String TWICE_AS_LARGE =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 200% }");
        document.adoptedStyleSheets = [sheet];
      }
      """;

  @TestFactory
  Stream<DynamicTest> pages_seen_most_fit_a_small_phone_and_a_desk(
      PageKinds kinds, Browser reader) {
    return kinds.forEveryCheck().stream()
        .flatMap(
            kind ->
                Stream.of(320, Browser.DESK).map(width -> fits(kind, Light.LIGHT, width, reader)));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> every_page_fits_every_width(PageKinds kinds, Browser reader) {
    return everyPage(
        kinds,
        kind ->
            Stream.of(Light.LIGHT, Light.ELDER)
                .flatMap(light -> WIDTHS.stream().map(width -> fits(kind, light, width, reader))));
  }

  private static Stream<DynamicTest> everyPage(
      PageKinds kinds, Function<PageKind, Stream<DynamicTest>> tests) {
    return kinds.all().stream().flatMap(tests);
  }

  private static DynamicTest fits(PageKind kind, Light light, int width, Browser reader) {
    return dynamicTest(
        "%s, %s, %d".formatted(kind, light, width),
        () -> assertEquals("", Sight.wrongLayout(light.open(kind, reader.as(width)))));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> every_page_fits_with_type_twice_as_large(PageKinds kinds, Browser reader) {
    return everyPage(
        kinds,
        kind ->
            WIDTHS.stream()
                .map(
                    width ->
                        dynamicTest(
                            "%s, %d".formatted(kind, width),
                            () -> {
                              Page page = kind.open(reader.as(width));

                              page.evaluate(TWICE_AS_LARGE);

                              assertEquals("", Sight.wrongLayout(page));
                            })));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> every_page_fits_a_sheet_of_paper(PageKinds kinds, Browser reader) {
    return everyPage(
        kinds,
        kind ->
            Stream.of(
                dynamicTest(
                    kind.name(),
                    () -> {
                      Page page = kind.open(reader.as(A4));

                      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

                      assertEquals("", Sight.wrongLayout(page));
                      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
                    })));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> everything_to_be_pressed_is_large_enough(PageKinds kinds, Browser reader) {
    return everyPage(
        kinds,
        kind ->
            Stream.of(
                pressable(kind, Light.LIGHT, FINGER, reader),
                pressable(kind, Light.ELDER, ELDER_FINGER, reader)));
  }

  private static DynamicTest pressable(PageKind kind, Light light, int height, Browser reader) {
    return dynamicTest(
        "%s, %s".formatted(kind, light),
        () -> assertEquals("", Sight.tooSmall(light.open(kind, reader.as(Browser.PHONE)), height)));
  }
}
