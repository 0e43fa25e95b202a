package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who see little, or by ear, or by keyboard: axe finds nothing that would hinder them. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class AccessibilityJourney {

  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TestFactory
  Stream<DynamicTest> axe_finds_nothing_on_the_pages_seen_most(PageKinds kinds, Browser reader) {
    return Stream.of(Light.LIGHT, Light.ELDER)
        .flatMap(
            light ->
                kinds.forEveryCheck().stream()
                    .map(kind -> look(kind, light, Browser.PHONE, reader)));
  }

  @TestFactory
  @Tag("full")
  @Tag("browser")
  Stream<DynamicTest> axe_finds_nothing_on_any_page_in_any_light(PageKinds kinds, Browser reader) {
    return kinds.all().stream()
        .flatMap(
            kind ->
                Stream.of(Light.values())
                    .flatMap(
                        light ->
                            Stream.of(Browser.PHONE, Browser.DESK)
                                .map(width -> look(kind, light, width, reader))));
  }

  private static DynamicTest look(PageKind kind, Light light, int width, Browser reader) {
    return dynamicTest(
        "%s, %s, %d".formatted(kind, light, width),
        () -> assertEquals("", violations(light.open(kind, reader.as(width)))));
  }

  private static String violations(Page page) {
    return String.join(
        "\n",
        new AxeBuilder(page)
            .withTags(WCAG_2_2_AA).setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(
                                node ->
                                    "%s: %s %s"
                                        .formatted(
                                            rule.getId(),
                                            node.getTarget(),
                                            node.getFailureSummary())))
                .toList());
  }
}
