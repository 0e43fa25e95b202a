package cn.zhanqun.ejb.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TagRecorderTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-11-24T16:00:00Z");

  private final TagRecorder tags = new TagRecorder();

  @AfterEach
  void end() {
    tags.end();
  }

  @Test
  void a_page_has_the_tags_left_while_it_was_made() {
    tags.begin();
    tags.shows(PageTag.article(42));
    tags.shows(PageTag.channelPage(7, 104));
    tags.shows(PageTag.article(42));

    assertEquals(
        Set.of(new PageTag("article:42"), new PageTag("channel:7/page:104")), tags.shown().tags());
  }

  @Test
  void the_next_page_begins_with_none() {
    tags.begin();
    tags.shows(PageTag.article(42));
    tags.end();

    tags.begin();

    assertEquals(Set.of(), tags.shown().tags());
  }

  @Test
  void where_no_page_is_made_nothing_is_noted() {
    tags.shows(PageTag.article(42));
    tags.turnsAt(MIDNIGHT);

    assertEquals(Shown.NOTHING, tags.shown());
  }

  @Test
  void a_page_is_right_until_the_first_of_its_turns() {
    tags.begin();
    tags.turnsAt(MIDNIGHT);
    tags.turnsAt(MIDNIGHT.minusSeconds(60));
    tags.turnsAt(MIDNIGHT.plusSeconds(60));

    assertEquals(Optional.of(MIDNIGHT.minusSeconds(60)), tags.shown().validUntil());
  }
}
