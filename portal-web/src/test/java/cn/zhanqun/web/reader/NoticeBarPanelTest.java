package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.NoticeBarView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeBarPanelTest {

  private static final Instant BEGIN = Instant.parse("2026-12-12T16:00:00Z");
  private static final Instant END = Instant.parse("2026-12-13T16:00:00Z");
  private static final Optional<Long> ALL_SITES = Optional.empty();
  private static final Optional<Long> OTHER_SITE = Optional.of(3L);

  private final TagRecorder tags = new TagRecorder();

  @Test
  void a_sentence_stands_from_its_first_moment_to_its_last() {
    NoticeBarView notice = notice(1, ALL_SITES, NoticeTone.CALM, "");

    assertEquals(List.of(), sentences(BEGIN.minusMillis(1), notice));
    assertEquals(List.of("1"), sentences(BEGIN, notice));
    assertEquals(List.of(), sentences(END, notice));
  }

  @Test
  void another_sites_sentence_is_not_shown() {
    assertEquals(List.of(), sentences(BEGIN, notice(1, OTHER_SITE, NoticeTone.URGENT, "")));
  }

  @Test
  void the_urgent_stand_first_and_then_the_newest() {
    List<String> sentences =
        sentences(
            BEGIN,
            notice(1, ALL_SITES, NoticeTone.CALM, ""),
            notice(2, ALL_SITES, NoticeTone.URGENT, ""),
            notice(3, Optional.of(2L), NoticeTone.CALM, ""));

    assertEquals(List.of("2", "3", "1"), sentences);
  }

  @Test
  void a_page_is_right_until_a_sentence_comes_or_goes() {
    NoticeBarView notice = notice(1, ALL_SITES, NoticeTone.CALM, "");

    assertEquals(Optional.of(BEGIN), validUntil(BEGIN.minusSeconds(9), notice));
    assertEquals(Optional.of(END), validUntil(BEGIN, notice));
    assertEquals(Optional.empty(), validUntil(END, notice));
  }

  @Test
  void a_link_out_of_the_house_asks_first() {
    NoticeBarPanel panel =
        panel(BEGIN, notice(1, ALL_SITES, NoticeTone.CALM, "https://elsewhere.example/a"));

    assertEquals(
        "/heshan/leave?from=/heshan/&to=https%3A%2F%2Felsewhere.example%2Fa",
        panel.getLines().get(0).address());
  }

  private List<String> sentences(Instant now, NoticeBarView... notices) {
    return panel(now, notices).getLines().stream().map(NoticeBarPanel.Line::sentence).toList();
  }

  private Optional<Instant> validUntil(Instant now, NoticeBarView notice) {
    tags.begin();
    panel(now, notice).getLines();
    Optional<Instant> validUntil = tags.shown().validUntil();
    tags.end();
    return validUntil;
  }

  private NoticeBarPanel panel(Instant now, NoticeBarView... notices) {
    NetworkView network =
        new NetworkView(1, Networks.withoutHosts().sites(), List.of(), List.of(notices), List.of());
    Visit visit = new Visit();
    visit.begin(
        network, Route.to(ReaderView.HOME, Networks.site(network, "heshan")), PageForm.FULL);
    NoticeBarPanel panel = new NoticeBarPanel();
    panel.visit = visit;
    panel.tags = tags;
    panel.clock = Clock.fixed(now, ZoneOffset.UTC);
    panel.wayOut = new WayOut();
    panel.wayOut.visit = visit;
    panel.wayOut.ownHosts = new OwnHosts();
    panel.wayOut.ownHosts.visit = visit;
    panel.wayOut.ownHosts.settings = new Settings();
    return panel;
  }

  private static NoticeBarView notice(
      long id, Optional<Long> site, NoticeTone tone, String address) {
    return new NoticeBarView(id, site, tone, String.valueOf(id), address, BEGIN, END);
  }
}
