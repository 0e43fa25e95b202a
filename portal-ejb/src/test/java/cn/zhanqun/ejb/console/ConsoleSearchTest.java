package cn.zhanqun.ejb.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.staff.StaffLine;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A city and a county, and what each of their people finds. */
class ConsoleSearchTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path folder;

  private final List<Headline> inIndex = new ArrayList<>();
  private final ConsoleSearch search = new ConsoleSearch();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private Site city;
  private Site county;
  private Channel cityNews;
  private Channel countyNews;
  private Channel countyNotices;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_is_found_by_its_title_on_the_own_site_and_on_no_other(TestDatabase database) {
    aNetworkIn(database);
    long here = draft(county, countyNews, "春耕动员会召开");
    draft(city, cityNews, "春耕的另一篇");

    List<FoundLine> found = articles(readerOf(Reach.ofSite(county.id())), "春耕");

    assertEquals(List.of(here), ids(found));
    assertEquals(Optional.of(Stage.DRAFT), found.get(0).stage());
  }

  @ParameterizedTest
  @EnumSource
  void who_reads_one_channel_finds_nothing_of_the_others(TestDatabase database) {
    aNetworkIn(database);
    long here = draft(county, countyNews, "春耕动员会召开");
    long beside = draft(county, countyNotices, "春耕通告");
    Actor reader = readerOf(Reach.ofChannels(county.id(), Set.of(countyNews.id())));

    assertEquals(List.of(here), ids(articles(reader, "春耕")));
    assertEquals(List.of(here), ids(articles(reader, String.valueOf(here))));
    assertEquals(List.of(), articles(reader, String.valueOf(beside)));
  }

  @ParameterizedTest
  @EnumSource
  void an_article_is_found_by_its_number_and_by_its_address(TestDatabase database) {
    aNetworkIn(database);
    long id = draft(county, countyNews, "没有这些字");
    Actor reader = readerOf(Reach.ofSite(county.id()));

    assertEquals(List.of(id), ids(articles(reader, String.valueOf(id))));
    assertEquals(
        List.of(id), ids(articles(reader, "https://x.example/c/2026/0302/" + id + ".html")));
    assertEquals(List.of(), articles(readerOf(Reach.ofSite(city.id())), String.valueOf(id)));
  }

  @ParameterizedTest
  @EnumSource
  void what_readers_see_comes_from_the_index_behind_what_is_being_written(TestDatabase database) {
    aNetworkIn(database);
    long draft = draft(county, countyNews, "春耕新稿");
    inIndex.add(headline(9001, county, countyNews, "春耕旧闻"));

    List<FoundLine> found = articles(readerOf(Reach.ofSite(county.id())), "春耕");

    assertEquals(List.of(draft, 9001L), ids(found));
    assertEquals(Optional.of(Stage.PUBLISHED), found.get(1).stage());
  }

  @ParameterizedTest
  @EnumSource
  void what_the_index_says_is_asked_for_rights_once_more(TestDatabase database) {
    aNetworkIn(database);
    inIndex.add(headline(9001, city, cityNews, "春耕旧闻"));

    assertEquals(List.of(), articles(readerOf(Reach.ofSite(county.id())), "春耕"));
  }

  @ParameterizedTest
  @EnumSource
  void a_published_article_with_a_new_draft_is_named_once_by_its_newest_title(
      TestDatabase database) {
    aNetworkIn(database);
    long id = draft(county, countyNews, "春耕改写中");
    inIndex.add(headline(id, county, countyNews, "春耕原题"));

    List<FoundLine> found = articles(readerOf(Reach.ofSite(county.id())), "春耕");

    assertEquals(List.of("春耕改写中"), found.stream().map(FoundLine::words).toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_withdrawn_article_is_found_and_one_that_came_back_is_not_said_to_be(
      TestDatabase database) {
    aNetworkIn(database);
    long gone = draft(county, countyNews, "春耕撤回稿");
    long back = draft(county, countyNews, "春耕回来稿");
    for (long id : List.of(gone, back)) {
      Article article = entities.find(Article.class, id);
      article.publish(NOON);
      article.withdraw("有误", NOON);
    }
    Article returned = entities.find(Article.class, back);
    returned.openDraft(NOON);
    returned.publish(NOON);
    entities.flush();

    List<FoundLine> found = articles(readerOf(Reach.ofSite(county.id())), "春耕");

    assertEquals(List.of(gone), ids(found));
    assertEquals(Optional.of(Stage.WITHDRAWN), found.get(0).stage());
  }

  @ParameterizedTest
  @EnumSource
  void ten_of_a_kind_stand_beside_others_and_all_of_them_alone(TestDatabase database) {
    aNetworkIn(database);
    for (int i = 0; i < 12; i++) {
      draft(county, countyNews, "春耕第" + i + "稿");
    }
    Actor reader = readerOf(Reach.ofSite(county.id()));

    FoundGroup few = search.find(reader, "春耕", Optional.empty()).get(0);
    FoundGroup all = search.find(reader, "春耕", Optional.of(FoundKind.ARTICLE)).get(0);

    assertEquals(10, few.lines().size());
    assertTrue(few.more());
    assertEquals(12, all.lines().size());
    assertTrue(!all.more());
  }

  @ParameterizedTest
  @EnumSource
  void channels_and_sites_are_found_where_somebody_works(TestDatabase database) {
    aNetworkIn(database);
    Actor reader = readerOf(Reach.ofSite(county.id()));
    Actor keeper = Actor.of(8, "keeper", Set.of(Permission.CREATE_SITE), Reach.EVERYWHERE);

    assertEquals(List.of(countyNews.id()), ids(found(reader, "要闻", FoundKind.CHANNEL)));
    assertEquals(List.of(county.id()), ids(found(reader, "网", FoundKind.SITE)));
    assertEquals(List.of(city.id(), county.id()), ids(found(keeper, "网", FoundKind.SITE)));
    assertEquals(List.of(), found(keeper, "要闻", FoundKind.CHANNEL));
  }

  @ParameterizedTest
  @EnumSource
  void people_are_found_by_whoever_keeps_accounts_alone(TestDatabase database) {
    aNetworkIn(database);
    Actor officer = Actor.of(8, "officer", Set.of(Permission.KEEP_ACCOUNTS), Reach.EVERYWHERE);

    assertEquals(List.of(5L), ids(found(officer, "李", FoundKind.ACCOUNT)));
    assertEquals(List.of(), found(readerOf(Reach.EVERYWHERE), "李", FoundKind.ACCOUNT));
  }

  @ParameterizedTest
  @EnumSource
  void a_report_is_found_by_its_number_on_the_own_site(TestDatabase database) {
    aNetworkIn(database);
    MistakeReport report =
        new MistakeReport(county, new ReportedMistake("/", "", "错字", ""), "hash", NOON);
    entities.persist(report);
    entities.flush();
    String number = String.valueOf(report.id());

    assertEquals(
        List.of("错字"),
        found(answerer(county), number, FoundKind.MISTAKE).stream().map(FoundLine::words).toList());
    assertEquals(List.of(), found(answerer(city), number, FoundKind.MISTAKE));
  }

  private static Actor answerer(Site site) {
    return Actor.of(8, "answerer", Set.of(Permission.ANSWER_MISTAKE), Reach.ofSite(site.id()));
  }

  @ParameterizedTest
  @EnumSource
  void any_text_is_answered(TestDatabase database) {
    aNetworkIn(database);

    for (String typed : List.of("", "  ", "%", "!_%", "'", "\u0000", "x".repeat(10_000), "（）")) {
      search.find(readerOf(Reach.EVERYWHERE), typed, Optional.empty());
    }

    assertEquals(List.of(), search.find(readerOf(Reach.EVERYWHERE), " ", Optional.empty()));
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    city = Site.mainSite("city", "市网", "市");
    county = Site.subSite("heshan", "河山网", "河山", 1);
    entities.persist(city);
    entities.persist(county);
    cityNews = channel(city, "yw", "要闻");
    countyNews = channel(county, "yw", "要闻");
    countyNotices = channel(county, "tzgg", "通知公告");
    entities.flush();
    search.entities = entities;
    search.sites = NetworkFixture.sitesOf(entities);
    search.search = new ListedArticles();
    search.staff = new OnePerson();
  }

  private Channel channel(Site site, String code, String name) {
    Channel channel = new Channel(site, code, name, "栏目", "", "", 1);
    entities.persist(channel);
    return channel;
  }

  private long draft(Site site, Channel channel, String title) {
    Article article = Article.begin(site, NOON);
    article.placeIn(channel, NOON);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    var draft = article.openDraft(NOON);
    draft.rewrite(text, SafeHtml.sanitized("<p>灯</p>", 1), "灯", NOON);
    var source = new cn.zhanqun.domain.article.Source("河山夜谈" + title);
    entities.persist(source);
    draft.creditTo(Optional.of(source));
    entities.persist(article);
    entities.flush();
    return article.id();
  }

  private static Headline headline(long id, Site site, Channel channel, String title) {
    return new Headline(id, site.id(), channel.id(), title, "", "", NOON, NOON, Optional.empty());
  }

  private static Actor readerOf(Reach where) {
    return Actor.of(7, "reader", Set.of(Permission.READ_DESK), where);
  }

  private List<FoundLine> articles(Actor actor, String words) {
    return found(actor, words, FoundKind.ARTICLE);
  }

  private List<FoundLine> found(Actor actor, String words, FoundKind kind) {
    return search.find(actor, words, Optional.empty()).stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  private static List<Long> ids(List<FoundLine> found) {
    return found.stream().map(FoundLine::id).toList();
  }

  /** An index that has what a test put into it, and forgets to ask for rights. */
  private final class ListedArticles extends Search {

    @Override
    public List<Headline> titled(String words, Reach where, int count) {
      return inIndex;
    }
  }

  private static final class OnePerson extends Staff {

    @Override
    public List<StaffLine> list(Actor actor, StaffFilter filter, int first, int count) {
      return Stream.of(new StaffLine(5, "li", "李一", Optional.empty(), "", true, false, false))
          .filter(person -> person.displayName().contains(filter.words()))
          .toList();
    }
  }
}
