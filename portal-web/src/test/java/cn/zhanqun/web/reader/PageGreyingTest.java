package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.GreyingView;
import cn.zhanqun.ejb.site.NetworkView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageGreyingTest {

  private static final Instant BEGIN = Instant.parse("2026-12-12T16:00:00Z");
  private static final Instant END = Instant.parse("2026-12-13T16:00:00Z");

  private final TagRecorder tags = new TagRecorder();

  @Test
  void on_a_day_for_front_pages_the_front_page_is_grey_and_a_search_is_not() {
    assertTrue(pageOf(ReaderView.HOME, BEGIN).isGrey());
    assertFalse(pageOf(ReaderView.SEARCH, BEGIN).isGrey());
  }

  @Test
  void the_day_after_the_front_page_has_its_colours_again() {
    assertFalse(pageOf(ReaderView.HOME, END).isGrey());
  }

  @Test
  void a_page_is_right_until_it_turns() {
    tags.begin();

    pageOf(ReaderView.HOME, BEGIN.minusSeconds(1)).isGrey();

    assertEquals(Optional.of(BEGIN), tags.shown().validUntil());
    tags.end();
  }

  private PageGreying pageOf(ReaderView view, Instant now) {
    NetworkView colours = Networks.withoutHosts();
    NetworkView network =
        new NetworkView(
            1,
            colours.sites(),
            List.of(
                new GreyingView(1, Optional.empty(), GreyingScope.HOME_PAGES, BEGIN, END, "公祭日")));
    Visit visit = new Visit();
    visit.begin(network, Route.to(view, Networks.site(network, "heshan")), PageForm.FULL);
    PageGreying page = new PageGreying();
    page.visit = visit;
    page.tags = tags;
    page.clock = Clock.fixed(now, ZoneOffset.UTC);
    return page;
  }
}
