package cn.zhanqun.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant NOON = MORNING.plus(Duration.ofHours(3));
  private static final Instant EVENING = NOON.plus(Duration.ofHours(6));

  @Test
  void a_new_article_is_seen_by_staff_alone() {
    Article article = anArticle();

    assertTrue(article.live().isEmpty());
    assertTrue(article.draft().isPresent());
    assertTrue(article.firstPublishedAt().isEmpty());
  }

  @Test
  void publishing_gives_an_article_the_date_of_its_address() {
    Article article = aCompleteArticle();

    article.publish(NOON);

    assertEquals(Optional.of(NOON), article.firstPublishedAt());
    assertEquals(Optional.of(NOON), article.live().orElseThrow().shownAt());
  }

  @Test
  void an_imported_article_keeps_the_time_it_was_first_published_elsewhere() {
    Instant longAgo = Instant.parse("2020-01-23T01:35:00Z");
    Article article = complete(Article.bringIn(aSite(), "", "", MORNING));
    article.draft().orElseThrow().showTime(Optional.of(longAgo));

    article.publish(NOON);

    assertEquals(Optional.of(longAgo), article.firstPublishedAt());
    assertEquals(Optional.of(longAgo), article.live().orElseThrow().shownAt());
  }

  @Test
  void an_article_written_here_cannot_pretend_to_be_older_than_it_is() {
    Article article = aCompleteArticle();
    article.draft().orElseThrow().showTime(Optional.of(MORNING));

    assertThrows(ShownTooEarly.class, () -> article.publish(NOON));
  }

  @Test
  void readers_keep_the_published_edition_while_the_next_is_written() {
    Article article = aPublishedArticle();

    Edition draft = article.openDraft(EVENING);
    draft.rewrite(titled("改过的标题"), aBody(), "", EVENING);

    assertEquals("标题", article.live().orElseThrow().text().getTitle());
  }

  @Test
  void the_next_publishing_supersedes_what_readers_saw() {
    Article article = aPublishedArticle();
    article.openDraft(EVENING).rewrite(titled("改过的标题"), aBody(), "", EVENING);

    article.publish(EVENING);

    assertEquals("改过的标题", article.live().orElseThrow().text().getTitle());
    assertEquals(Stage.SUPERSEDED, article.editions().get(0).stage());
  }

  @Test
  void a_correction_never_changes_the_date_of_the_address() {
    Article article = aPublishedArticle();
    article.openDraft(EVENING).rewrite(titled("改过的标题"), aBody(), "", EVENING);

    article.publish(EVENING);

    assertEquals(Optional.of(NOON), article.firstPublishedAt());
  }

  @Test
  void what_was_put_right_stays_written_under_the_article() {
    Article article = aPublishedArticle();
    article.openDraft(EVENING).rewrite(correcting("文中时间有误，已改正。"), aBody(), "", EVENING);

    article.publish(EVENING);

    Correction correction = article.corrections().get(0);
    assertEquals("文中时间有误，已改正。", correction.note());
    assertEquals(EVENING, correction.correctedAt());
    assertEquals("", article.openDraft(EVENING).text().getCorrection());
  }

  @Test
  void what_nobody_has_seen_yet_cannot_be_put_right() {
    Article article = aCompleteArticle();
    article.draft().orElseThrow().rewrite(correcting("改正"), aBody(), "", MORNING);

    article.publish(NOON);

    assertEquals(List.of(), article.corrections());
  }

  @Test
  void an_article_that_comes_back_may_say_what_was_put_right() {
    Article article = aPublishedArticle();
    article.withdraw("数字有误", EVENING);
    article.openDraft(EVENING).rewrite(correcting("数字已核实。"), aBody(), "", EVENING);

    article.publish(EVENING);

    assertEquals(1, article.corrections().size());
  }

  @Test
  void the_next_edition_begins_with_the_files_of_the_one_before() {
    Article article = aCompleteArticle();
    Attachment form = new Attachment(aFile(article.homeSite()), " 报名表 ");
    article.draft().orElseThrow().attach(List.of(form));
    article.publish(NOON);

    Edition next = article.openDraft(EVENING);
    next.attach(List.of());

    assertEquals("报名表", article.live().orElseThrow().attachments().get(0).title());
    assertEquals(List.of(), next.attachments());
    assertThrows(StageNotAllowed.class, () -> article.live().orElseThrow().attach(List.of(form)));
  }

  @Test
  void what_was_published_cannot_be_rewritten() {
    Edition published = aPublishedArticle().live().orElseThrow();

    assertThrows(
        StageNotAllowed.class, () -> published.rewrite(titled("另一个"), aBody(), "", EVENING));
  }

  @Test
  void a_withdrawn_article_is_gone_with_its_reason() {
    Article article = aPublishedArticle();

    article.withdraw("  事实有误 ", EVENING);

    assertTrue(article.live().isEmpty());
    assertEquals("事实有误", article.withdrawalReason());
    assertEquals(Optional.of(EVENING), article.withdrawnAt());
  }

  @Test
  void nothing_is_withdrawn_without_a_reason() {
    Article article = aPublishedArticle();

    assertThrows(ReasonMissing.class, () -> article.withdraw(" \u0000 ", EVENING));
    assertTrue(article.live().isPresent());
  }

  @Test
  void what_readers_do_not_see_cannot_be_withdrawn() {
    assertThrows(NotPublished.class, () -> aCompleteArticle().withdraw("理由", NOON));
  }

  @Test
  void a_withdrawn_article_comes_back_at_its_old_address() {
    Article article = aPublishedArticle();
    article.withdraw("事实有误", EVENING);

    article.openDraft(EVENING);
    article.publish(EVENING);

    assertEquals(Optional.of(NOON), article.firstPublishedAt());
    assertTrue(article.withdrawnAt().isEmpty());
    assertEquals("", article.withdrawalReason());
  }

  @Test
  void an_incomplete_draft_is_not_published() {
    Article article = anArticle();
    article.placeIn(aChannel(article.homeSite()), MORNING);

    assertThrows(TextIncomplete.class, () -> article.publish(NOON));
    assertTrue(article.live().isEmpty());
  }

  @Test
  void without_a_new_draft_there_is_nothing_to_publish() {
    Article article = aPublishedArticle();

    assertThrows(NothingToPublish.class, () -> article.publish(EVENING));
  }

  @Test
  void an_article_takes_the_next_place_in_its_channel_once() {
    Site site = aSite();
    Channel channel = aChannel(site);
    Article article = complete(Article.begin(site, MORNING), channel);

    article.publish(NOON);
    article.openDraft(EVENING);
    article.publish(EVENING);

    assertEquals(2, channel.takeNextOrdinal());
  }

  @Test
  void typed_words_lose_what_is_no_text() {
    ArticleText text = new ArticleText();

    text.setTitle(" e\u0301\u0000\uD800标题\n ");

    assertEquals("é标题", text.getTitle());
    assertEquals("名", new Byline(BylineRole.AUTHOR, "\u0000名 ").getName());
    assertEquals("源", new Source(" 源\uD800").name());
  }

  @Test
  void an_edition_cannot_be_changed_through_what_it_hands_out() {
    Edition draft = aCompleteArticle().draft().orElseThrow();

    draft.text().setTitle("偷改");

    assertEquals("标题", draft.text().getTitle());
    assertThrows(UnsupportedOperationException.class, () -> draft.bylines().clear());
    assertFalse(draft.body().html().isEmpty());
  }

  @Test
  void an_article_readers_see_is_pinned_until_a_day_is_over() {
    Article article = aPublishedArticle();
    Pin pin = Pin.untilTheEndOf(Optional.of(LocalDate.parse("2026-03-03")), 2);

    article.pin(pin, NOON);

    assertEquals(Optional.of(pin), article.pinned());
    assertEquals(Optional.of(Instant.parse("2026-03-03T16:00:00Z")), pin.until());
  }

  @Test
  void what_readers_do_not_see_is_not_pinned() {
    Article draft = aCompleteArticle();
    Article withdrawn = aPublishedArticle();
    withdrawn.pin(new Pin(1, Optional.empty()), NOON);

    withdrawn.withdraw("撤", EVENING);

    assertEquals(Optional.empty(), withdrawn.pinned());
    assertThrows(NotPublished.class, () -> draft.pin(new Pin(1, Optional.empty()), NOON));
  }

  @Test
  void a_pin_has_a_rank_and_an_end_to_come() {
    Article article = aPublishedArticle();

    assertThrows(PinNotPossible.class, () -> new Pin(0, Optional.empty()));
    assertThrows(PinNotPossible.class, () -> new Pin(21, Optional.empty()));
    assertThrows(PinNotPossible.class, () -> article.pin(new Pin(1, Optional.of(NOON)), NOON));
    assertThrows(PinNotPossible.class, article::unpin);
  }

  private static Article aPublishedArticle() {
    Article article = aCompleteArticle();
    article.publish(NOON);
    return article;
  }

  private static Article aCompleteArticle() {
    return complete(anArticle());
  }

  private static Article anArticle() {
    return Article.begin(aSite(), MORNING);
  }

  private static Article complete(Article article) {
    return complete(article, aChannel(article.homeSite()));
  }

  private static Article complete(Article article, Channel channel) {
    article.placeIn(channel, MORNING);
    Edition draft = article.openDraft(MORNING);
    draft.rewrite(titled("标题"), aBody(), "", MORNING);
    draft.sign(List.of(new Byline(BylineRole.REPORTER, "秦晓禾")));
    draft.creditTo(Optional.of(new Source("本网编辑部")));
    return article;
  }

  private static ArticleText titled(String title) {
    ArticleText text = new ArticleText();
    text.setTitle(title);
    return text;
  }

  private static ArticleText correcting(String note) {
    ArticleText text = titled("标题");
    text.setCorrection(note);
    return text;
  }

  private static MediaFile aFile(Site site) {
    return WithId.give(
        MediaFile.attachment(
            site, MediaKind.DOCUMENT, "0".repeat(64), "a.pdf", "application/pdf", 9, MORNING),
        5);
  }

  @Test
  void what_is_scheduled_cannot_be_changed_until_it_is_taken_back() {
    Article article = aCompleteArticle();
    article.schedule(EVENING, NOON);

    assertThrows(EditionScheduled.class, () -> article.openDraft(NOON));
    assertTrue(article.live().isEmpty());
    assertEquals(Optional.of(EVENING), article.scheduled().orElseThrow().publishAt());

    article.takeBack(NOON);

    assertEquals(1, article.openDraft(NOON).number());
    assertEquals(Optional.empty(), article.openDraft(NOON).publishAt());
  }

  @Test
  void what_was_scheduled_is_published_like_a_draft() {
    Article article = aCompleteArticle();
    article.schedule(EVENING, NOON);

    article.publish(EVENING);

    assertEquals(Optional.of(EVENING), article.firstPublishedAt());
    assertTrue(article.scheduled().isEmpty());
  }

  @Test
  void only_what_is_complete_is_scheduled_and_only_for_a_moment_to_come() {
    Article article = aCompleteArticle();

    assertThrows(ScheduleNotPossible.class, () -> article.schedule(NOON, NOON));
    assertThrows(
        ScheduleNotPossible.class, () -> article.schedule(NOON.plus(Duration.ofDays(367)), NOON));
    assertThrows(TextIncomplete.class, () -> anArticle().schedule(EVENING, NOON));
    assertThrows(ScheduleNotPossible.class, () -> article.takeBack(NOON));
  }

  @Test
  void a_withdrawal_is_planned_with_the_reason_readers_are_told() {
    Article article = aPublishedArticle();

    assertThrows(ReasonMissing.class, () -> article.planWithdrawal(EVENING, " ", NOON));
    assertThrows(NotPublished.class, () -> anArticle().planWithdrawal(EVENING, "已过期", NOON));
    article.planWithdrawal(EVENING, "已过期", NOON);

    assertEquals(Optional.of(EVENING), article.withdrawAt());
    article.withdraw(article.plannedReason(), EVENING);
    assertEquals("已过期", article.withdrawalReason());
    assertEquals(Optional.empty(), article.withdrawAt());
  }

  @Test
  void a_planned_withdrawal_comes_after_publishing_and_goes_with_it() {
    Article article = aCompleteArticle();
    article.schedule(EVENING, NOON);

    assertThrows(ScheduleNotPossible.class, () -> article.planWithdrawal(EVENING, "已过期", NOON));
    article.planWithdrawal(EVENING.plusSeconds(1), "已过期", NOON);
    article.takeBack(NOON);

    assertEquals(Optional.empty(), article.withdrawAt());
  }

  private static SafeHtml aBody() {
    return SafeHtml.sanitized("<p>正文</p>", 1);
  }

  private static Site aSite() {
    return WithId.give(Site.subSite("fuping", "富平政法网", "富平", 6), 7);
  }

  private static Channel aChannel(Site site) {
    return WithId.give(new Channel(site, "fpxw", "富平新闻", "政务动态", "", "", 2), 70);
  }

  /** Gives an entity the id that the database would. */
  private static final class WithId {

    static <T> T give(T entity, long id) {
      try {
        var field = entity.getClass().getDeclaredField("id");
        field.setAccessible(true);
        field.set(entity, id);
        return entity;
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError("an entity without an id", impossible);
      }
    }
  }
}
