package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.ejb.article.DueArticles.Due;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles come and go at the moment somebody said, in a real database. */
class SchedulingTest {

  private static final Instant NOW = Instant.parse("2090-03-01T00:00:00Z");
  private static final Instant MORNING = NOW.plus(Duration.ofHours(8));
  private static final Instant EVENING = NOW.plus(Duration.ofHours(18));

  @TempDir Path folder;

  private final Scheduling scheduling = new Scheduling();
  private NewsDesk desk;
  private Channel news;

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_due_happens_once_and_what_is_not_waits(TestDatabase database) {
    deskIn(database);
    Article early = desk.draft(news, "早", NOW);
    Article late = desk.draft(news, "晚", NOW);
    schedule(early, MORNING);
    schedule(late, EVENING);
    DueArticles node = node(desk.entities, MORNING);

    desk.run(() -> node.list().forEach(node::fulfil));

    assertEquals(Stage.PUBLISHED, newest(early));
    assertEquals(Stage.SCHEDULED, newest(late));
    assertEquals(List.of(), node.list());
    assertEquals(1, times(LedgerAction.ARTICLE_PUBLISHED));
  }

  @ParameterizedTest
  @EnumSource
  void what_fell_due_while_nobody_looked_happens_in_its_order(TestDatabase database) {
    deskIn(database);
    Article article = desk.draft(news, "一日的通知", NOW);
    schedule(article, MORNING);
    desk.run(() -> scheduling.planWithdrawal(Actor.SYSTEM, article.id(), EVENING, "已过期"));
    DueArticles node = node(desk.entities, EVENING.plus(Duration.ofDays(3)));

    List<Due> due = node.list();
    due.forEach(one -> desk.run(() -> node.fulfil(one)));

    assertEquals(List.of(false, true), due.stream().map(Due::withdrawal).toList());
    assertEquals(Stage.WITHDRAWN, newest(article));
    assertEquals("已过期", article.withdrawalReason());
    assertEquals(List.of(), node.list());
  }

  @ParameterizedTest
  @EnumSource
  void of_two_nodes_that_see_something_due_at_once_one_does_it(TestDatabase database) {
    deskIn(database);
    List<Article> articles =
        IntStream.range(0, 20).mapToObj(i -> desk.draft(news, "两台服务器", NOW)).toList();
    articles.forEach(article -> schedule(article, MORNING));
    List<LedgerChange> byBoth = Collections.synchronizedList(new ArrayList<>());

    atOnce(() -> fulfilAll(byBoth), () -> fulfilAll(byBoth));

    assertEquals(
        articles.stream().map(Article::id).toList(),
        byBoth.stream().map(LedgerChange::objectId).sorted().toList());
    assertEquals(List.of(), node(desk.entities, MORNING).list());
  }

  @ParameterizedTest
  @EnumSource
  void what_was_taken_back_does_not_happen(TestDatabase database) {
    deskIn(database);
    Article article = desk.draft(news, "取消", NOW);
    schedule(article, MORNING);
    DueArticles node = node(desk.entities, MORNING);
    List<Due> seenBefore = node.list();

    desk.run(() -> scheduling.takeBack(Actor.SYSTEM, article.id()));
    desk.run(() -> seenBefore.forEach(node::fulfil));

    assertEquals(1, seenBefore.size());
    assertEquals(Stage.DRAFT, newest(article));
  }

  @ParameterizedTest
  @EnumSource
  void a_withdrawal_that_was_dropped_does_not_happen(TestDatabase database) {
    deskIn(database);
    Article article = desk.published(news, "留下", NOW);
    desk.run(() -> scheduling.planWithdrawal(Actor.SYSTEM, article.id(), EVENING, "已过期"));
    desk.run(() -> scheduling.dropWithdrawal(Actor.SYSTEM, article.id()));

    assertEquals(List.of(), node(desk.entities, EVENING).list());
    assertTrue(article.live().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_schedules_words_they_never_saw(TestDatabase database) {
    deskIn(database);
    Article article = desk.draft(news, "改过", NOW);
    DraftState seen = DraftState.of(article);
    DraftState older = new DraftState(seen.articleId(), seen.edition(), seen.version() - 1);

    assertThrows(
        SavedBySomebodyElse.class,
        () -> desk.run(() -> scheduling.schedule(Actor.SYSTEM, older, MORNING)));
  }

  private void deskIn(TestDatabase database) {
    desk = new NewsDesk(database, folder);
    scheduling.articles = NewsDesk.articles(desk.entities);
    scheduling.ledger = desk.ledger();
    scheduling.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    news = desk.channel("news", 1);
  }

  private void schedule(Article article, Instant moment) {
    desk.run(() -> scheduling.schedule(Actor.SYSTEM, DraftState.of(article), moment));
  }

  private DueArticles node(EntityManager entities, Instant now) {
    return node(entities, now, desk.written);
  }

  private static DueArticles node(EntityManager entities, Instant now, List<LedgerChange> written) {
    Publishing publishing = new Publishing();
    publishing.articles = NewsDesk.articles(entities);
    publishing.ledger = new NotedLedger(entities, written);
    publishing.clock = Clock.fixed(now, ZoneOffset.UTC);
    DueArticles node = new DueArticles();
    node.entities = entities;
    node.articles = publishing.articles;
    node.publishing = publishing;
    node.clock = publishing.clock;
    return node;
  }

  private Void fulfilAll(List<LedgerChange> written) {
    try (EntityManager entities = desk.otherNode()) {
      DueArticles node = node(entities, MORNING, written);
      node.list().forEach(due -> InTransaction.run(entities, () -> node.fulfil(due)));
    }
    return null;
  }

  private static void atOnce(Callable<Void> one, Callable<Void> other) {
    ExecutorService both = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      List<Future<Void>> under = new ArrayList<>();
      for (Callable<Void> each : List.of(one, other)) {
        under.add(
            both.submit(
                () -> {
                  start.await();
                  return each.call();
                }));
      }
      for (Future<Void> each : under) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      both.shutdownNow();
    }
  }

  private Stage newest(Article article) {
    return article.editions().get(article.editions().size() - 1).stage();
  }

  private long times(LedgerAction action) {
    return desk.written.stream().filter(change -> change.action() == action).count();
  }
}
