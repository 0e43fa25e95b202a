package cn.zhanqun.ejb.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.StandIn;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.security.SecurityHead;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.security.SecurityNote;
import cn.zhanqun.domain.site.AddressCode;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.account.SecondFactorView;
import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.ejb.audit.WalkProgress;
import cn.zhanqun.ejb.launch.LaunchCheck;
import cn.zhanqun.ejb.launch.LaunchPoint;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffLine;
import cn.zhanqun.ejb.start.SentStatements;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for each of the people of a small house. */
class WaitingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final Waiting waiting = new Waiting();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private Site city;
  private Site county;
  private Channel news;
  private Account author;
  private Account colleague;
  private SecondFactorView factor = new SecondFactorView(Optional.of(NOON), 10);

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_waits_for_whoever_wrote_at_it_and_for_nobody_else(TestDatabase database) {
    aHouseIn(database);
    long mine = draft("我的草稿");
    wrote(author, mine);
    wrote(colleague, draft("别人的草稿"));

    List<WaitingLine> found = of(author, WaitingKind.DRAFT, Permission.WRITE_ARTICLE);

    assertEquals(List.of("我的草稿"), names(found));
    assertEquals(List.of(mine), found.stream().map(WaitingLine::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_that_was_published_waits_no_more(TestDatabase database) {
    aHouseIn(database);
    long mine = draft("我的稿件");
    wrote(author, mine);
    entities.find(Article.class, mine).publish(NOON);
    entities.flush();

    assertEquals(List.of(), of(author, WaitingKind.DRAFT, Permission.WRITE_ARTICLE));
  }

  @ParameterizedTest
  @EnumSource
  void open_mistakes_wait_on_the_own_sites_and_are_counted(TestDatabase database) {
    aHouseIn(database);
    report(county, "一");
    report(county, "二");
    report(city, "别处");
    report(county, "答过的").answer("已改正", 7, NOON);
    entities.flush();

    List<WaitingLine> found = of(author, WaitingKind.MISTAKES, Permission.ANSWER_MISTAKE);

    assertEquals(List.of(county.id()), found.stream().map(WaitingLine::siteId).toList());
    assertEquals(2, found.get(0).count());
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_waits_in_which_nothing_new_appeared_within_its_days(TestDatabase database) {
    aHouseIn(database);
    news.describe(freshWithin("要闻", 7));
    Channel notices = channel(county, "tzgg", "通知公告", 30);
    channel(county, "gk", "公开", 0);
    publish(news, NOON.minus(DAY.multipliedBy(8)));
    publish(notices, NOON.minus(DAY.multipliedBy(8)));

    List<WaitingLine> found = of(author, WaitingKind.CHANNELS, Permission.EDIT_CHANNELS);

    assertEquals(List.of("要闻"), names(found));
  }

  @ParameterizedTest
  @EnumSource
  void an_article_that_was_withdrawn_does_not_keep_a_channel_fresh(TestDatabase database) {
    aHouseIn(database);
    news.describe(freshWithin("要闻", 7));
    publish(news, NOON.minus(DAY)).withdraw("有误", NOON);
    entities.flush();

    assertEquals(List.of("要闻"), names(of(author, WaitingKind.CHANNELS, Permission.EDIT_CHANNELS)));
  }

  @ParameterizedTest
  @EnumSource
  void grants_and_stand_ins_wait_for_the_security_officer_a_week_before_they_end(
      TestDatabase database) {
    aHouseIn(database);
    Role editor = role("editor");
    entities.persist(
        Grant.onSite(author, editor, county)
            .during(NOON.minus(DAY), NOON.plus(DAY.multipliedBy(6))));
    entities.persist(
        Grant.onSite(author, editor, city).during(NOON.minus(DAY), NOON.plus(DAY.multipliedBy(8))));
    entities.persist(
        Grant.onSite(author, editor, city)
            .during(NOON.minus(DAY.multipliedBy(2)), NOON.minus(DAY)));
    entities.persist(new StandIn(colleague, author, NOON, NOON.plus(DAY)));
    entities.flush();

    List<WaitingLine> duties = of(author, WaitingKind.DUTY, Permission.GRANT_RIGHTS);
    List<WaitingLine> standIns = of(author, WaitingKind.STAND_IN, Permission.GRANT_RIGHTS);

    assertEquals(List.of(author.displayName(), editor.name()), duties.get(0).names());
    assertEquals(1, duties.size());
    assertEquals(List.of(colleague.displayName(), author.displayName()), standIns.get(0).names());
  }

  @ParameterizedTest
  @EnumSource
  void an_auditor_sees_when_the_ledger_was_verified_and_what_was_refused_today(
      TestDatabase database) {
    aHouseIn(database);
    refused(NOON.minus(DAY), 5);
    refused(NOON.minus(Duration.ofHours(1)), 3);

    List<WaitingLine> verified = of(author, WaitingKind.VERIFICATION, Permission.VERIFY_LEDGER);
    List<WaitingLine> refusals = of(author, WaitingKind.REFUSALS, Permission.READ_SECURITY_LOG);

    assertEquals(Optional.empty(), verified.get(0).when());
    assertEquals(3, refusals.get(0).count());
  }

  @ParameterizedTest
  @EnumSource
  void everybody_is_told_of_their_own_account(TestDatabase database) {
    aHouseIn(database);
    author.choosePassword("hash", NOON.minus(DAY.multipliedBy(80)));
    entities.flush();

    factor = new SecondFactorView(Optional.of(NOON), 2);
    assertEquals(2, of(author, WaitingKind.RECOVERY_CODES, Permission.READ_DESK).get(0).count());
    assertEquals(
        Optional.of(NOON.plus(DAY.multipliedBy(10))),
        of(author, WaitingKind.PASSWORD, Permission.READ_DESK).get(0).when());

    factor = new SecondFactorView(Optional.empty(), 0);
    assertEquals(1, of(author, WaitingKind.SECOND_FACTOR, Permission.READ_DESK).size());
  }

  @ParameterizedTest
  @EnumSource
  void nothing_waits_for_somebody_without_rights_whose_account_is_in_order(TestDatabase database) {
    aHouseIn(database);
    report(county, "一");
    wrote(author, draft("我的草稿"));

    assertEquals(List.of(), waiting.list(actor(author, EnumSet.of(Permission.KEEP_OWN_ACCOUNT))));
  }

  @ParameterizedTest
  @EnumSource
  void fifty_sites_cost_no_more_statements_than_two(TestDatabase database) {
    aHouseIn(database);
    news.describe(freshWithin("要闻", 7));
    wrote(author, draft("我的草稿"));
    for (int i = 2; i < 50; i++) {
      Site site = Site.subSite("site" + i, "站点" + i, "站" + i, i);
      entities.persist(site);
      channel(site, "yw", "要闻", 7);
      report(site, "错字");
    }
    entities.flush();
    NetworkView network = NetworkFixture.sitesOf(entities).network();
    waiting.sites = fixed(network);
    SentStatements sent = SentStatements.of(factory);

    List<WaitingLine> found =
        waiting.list(
            Actor.of(author.id(), "all", EnumSet.allOf(Permission.class), Reach.EVERYWHERE));

    assertTrue(found.size() > 90, found.size() + " lines");
    assertTrue(sent.count() <= 12, sent.count() + " statements:\n" + sent);
  }

  private void aHouseIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    city = Site.mainSite("city", "市网", "市");
    county = Site.subSite("heshan", "河山网", "河山", 1);
    entities.persist(city);
    entities.persist(county);
    news = channel(county, "yw", "要闻", 0);
    author = account("writer", "作者甲");
    colleague = account("other", "同事乙");
    entities.flush();
    waiting.entities = entities;
    waiting.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    waiting.own = new OwnAccount();
    waiting.own.entities = entities;
    waiting.own.clock = waiting.clock;
    waiting.own.factors = new HeldFactor();
    waiting.launch = new NothingLacking();
    waiting.staff = new NobodyLocked();
    waiting.verification = new NeverVerified();
    waiting.sites = NetworkFixture.sitesOf(entities);
  }

  private Account account(String loginName, String displayName) {
    Account account = new Account(loginName, displayName, "hash");
    account.choosePassword("hash", NOON);
    entities.persist(account);
    return account;
  }

  private Channel channel(Site site, String code, String name, int freshWithin) {
    Channel channel = Channel.added(site, new AddressCode(code), freshWithin(name, freshWithin), 1);
    entities.persist(channel);
    return channel;
  }

  private static ChannelProfile freshWithin(String name, int days) {
    return new ChannelProfile(name, ChannelKind.LIST, "", "栏目", "", "", 1826, days, "", false);
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private long draft(String title) {
    return article(news, title, NOON).id();
  }

  private Article publish(Channel channel, Instant when) {
    Article article = article(channel, "旧闻" + channel.name(), when);
    article.publish(when);
    entities.flush();
    return article;
  }

  private Article article(Channel channel, String title, Instant when) {
    Article article = Article.begin(channel.site(), when);
    article.placeIn(channel, when);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    Source source = new Source("来源" + title);
    entities.persist(source);
    var draft = article.openDraft(when);
    draft.rewrite(text, SafeHtml.sanitized("<p>灯</p>", 1), "灯", when);
    draft.creditTo(Optional.of(source));
    entities.persist(article);
    entities.flush();
    return article;
  }

  private void wrote(Account who, long articleId) {
    LedgerHead head = entities.find(LedgerHead.class, LedgerHead.THE_ONE);
    entities.persist(
        head.append(
            NOON,
            who.id(),
            LedgerChange.of(LedgerAction.ARTICLE_SAVED, county.id(), "article", articleId)));
    entities.flush();
  }

  private MistakeReport report(Site site, String wrong) {
    MistakeReport report =
        new MistakeReport(site, new ReportedMistake("/", "", wrong, ""), "hash", NOON);
    entities.persist(report);
    return report;
  }

  private void refused(Instant when, long times) {
    SecurityHead head = entities.find(SecurityHead.class, SecurityHead.THE_ONE);
    entities.persist(
        head.append(
            when, new SecurityNote(SecurityKind.REFUSED, author.id(), "192.0.2.1", "x", times)));
    entities.flush();
  }

  private List<WaitingLine> of(Account who, WaitingKind kind, Permission permission) {
    return waiting
        .list(actor(who, EnumSet.of(permission, Permission.READ_DESK, Permission.KEEP_OWN_ACCOUNT)))
        .stream()
        .filter(line -> line.kind() == kind)
        .toList();
  }

  private Actor actor(Account who, Set<Permission> permissions) {
    return Actor.of(who.id(), who.displayName(), permissions, Reach.ofSite(county.id()));
  }

  private static List<String> names(List<WaitingLine> lines) {
    return lines.stream().flatMap(line -> line.names().stream()).toList();
  }

  private static Sites fixed(NetworkView network) {
    return new Sites() {
      @Override
      public NetworkView network() {
        return network;
      }
    };
  }

  private final class HeldFactor extends SecondFactors {

    @Override
    public SecondFactorView open(Actor actor) {
      return factor;
    }
  }

  private static final class NothingLacking extends LaunchCheck {

    @Override
    public Map<Long, List<LaunchPoint>> lacking(Actor actor) {
      return Map.of();
    }
  }

  private static final class NobodyLocked extends Staff {

    @Override
    public List<StaffLine> locked(Actor actor) {
      return List.of();
    }
  }

  private static final class NeverVerified extends Verification {

    @Override
    public Optional<WalkProgress> progress(Actor actor, Chain chain) {
      return Optional.empty();
    }
  }
}
