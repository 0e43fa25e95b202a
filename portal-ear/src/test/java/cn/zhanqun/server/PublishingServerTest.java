package cn.zhanqun.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.article.TextIncomplete;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Editors write and publish, with real transactions on a real database. */
@InServer
class PublishingServerTest {

  private static final int EDITORS = 8;
  private static final int ARTICLES_EACH = 6;

  @Inject Sites sites;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject Desk desk;
  @Inject PublishedArticles readers;
  @Inject LedgerReading ledger;
  @Inject Verification verification;

  @Deployment
  static EnterpriseArchive portal() {
    return PortalEar.with(PublishingServerTest.class);
  }

  @Test
  void editors_who_publish_at_once_leave_a_ledger_without_gaps() throws Exception {
    long before = ledger.end().number();
    ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
    List<Future<?>> work =
        IntStream.range(0, EDITORS)
            .<Future<?>>mapToObj(editor -> editors.submit(this::publishSome))
            .toList();
    for (Future<?> done : work) {
      done.get();
    }
    editors.shutdown();

    List<Long> numbers =
        ledger.entriesAfter(before, 1000).stream().map(LedgerEntry::number).toList();
    int expected = 2 * EDITORS * ARTICLES_EACH;
    assertEquals(LongStream.rangeClosed(before + 1, before + expected).boxed().toList(), numbers);
    assertTrue(verification.verify(Actor.SYSTEM, Chain.LEDGER).whole());
  }

  private void publishSome() {
    for (int i = 0; i < ARTICLES_EACH; i++) {
      publishing.publish(Actor.SYSTEM, anArticle().articleId());
    }
  }

  @Test
  void a_refused_publication_leaves_no_trace() {
    SavedDraft draft = writing.begin(Actor.SYSTEM, manuscript("没有来源", ""));
    long before = ledger.end().number();

    assertThrows(TextIncomplete.class, () -> publishing.publish(Actor.SYSTEM, draft.articleId()));

    assertEquals(before, ledger.end().number());
    assertTrue(readers.find(draft.articleId()).isEmpty());
  }

  @Test
  void what_somebody_else_saved_is_never_overwritten() {
    SavedDraft opened = anArticle();
    writing.save(Actor.SYSTEM, opened.state(), manuscript("先存的", "本站"));

    assertThrows(
        SavedBySomebodyElse.class,
        () -> writing.save(Actor.SYSTEM, opened.state(), manuscript("后存的", "本站")));

    assertEquals("先存的", desk.open(Actor.SYSTEM, opened.articleId()).manuscript().text().getTitle());
  }

  @Test
  void an_editor_of_another_site_is_turned_away() {
    SavedDraft draft = anArticle();
    Actor stranger =
        Actor.of(9, "stranger", Set.of(Permission.values()), Reach.ofSite(site("fuping").id()));

    assertThrows(NotPermitted.class, () -> publishing.publish(stranger, draft.articleId()));
    assertThrows(NotPermitted.class, () -> desk.open(stranger, draft.articleId()));
    assertThrows(
        NotPermitted.class, () -> writing.save(stranger, draft.state(), manuscript("改", "本站")));
  }

  @Test
  void nobody_may_publish_without_signing_in() {
    SavedDraft draft = anArticle();

    assertThrows(NotPermitted.class, () -> publishing.publish(Actor.NOBODY, draft.articleId()));
  }

  @Test
  void a_moment_comes_back_from_the_database_to_the_microsecond() {
    Instant moment = Instant.parse("2020-01-23T01:35:00.123456Z");
    SavedDraft draft =
        writing.bringIn(Actor.SYSTEM, manuscript("旧闻", "本站", Optional.of(moment)), "", "");

    publishing.publish(Actor.SYSTEM, draft.articleId());

    assertEquals(moment, readers.find(draft.articleId()).orElseThrow().firstPublishedAt());
  }

  private SavedDraft anArticle() {
    return writing.begin(Actor.SYSTEM, manuscript("一篇稿件", "本站"));
  }

  private Manuscript manuscript(String title, String source) {
    return manuscript(title, source, Optional.empty());
  }

  private Manuscript manuscript(String title, String source, Optional<Instant> shownAt) {
    ArticleText text = new ArticleText();
    text.setTitle(title);
    ChannelView channel = site("linwei").channels().get(0);
    return new Manuscript(text, "<p>正文</p>", source, List.of(), shownAt, channel.id());
  }

  private SiteView site(String code) {
    return sites.network().site(code).orElseThrow();
  }
}
