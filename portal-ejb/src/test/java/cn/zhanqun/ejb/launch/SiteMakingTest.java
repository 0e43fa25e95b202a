package cn.zhanqun.ejb.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.CodeNotUsable;
import cn.zhanqun.domain.site.HostNotPossible;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.site.SiteNameNotUsable;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.standing.StandingPage;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site made after the model of another, in the network that comes with the portal. */
class SiteMakingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private SiteMaking making;
  private LaunchCheck check;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_new_site_has_the_channels_and_blocks_of_its_model_under_its_own_name(
      TestDatabase database) {
    aNetworkIn(database);
    SiteView model = site("fuping");

    make(aSite("heshan", "鹤山政法网", "鹤山"));

    SiteView made = site("heshan");
    assertEquals(
        model.channels().stream().map(ChannelView::code).toList(),
        made.channels().stream().map(ChannelView::code).toList());
    assertEquals("fzjs", made.above(made.channel("yasf").orElseThrow()).orElseThrow().code());
    assertTrue(made.channels().stream().anyMatch(channel -> channel.name().contains("鹤山")));
    assertTrue(
        made.channels().stream()
            .noneMatch(channel -> channel.toString().contains(model.shortName())));
    assertEquals(model.blocks().size(), made.blocks().size());
    assertTrue(
        made.blocks().stream()
            .flatMap(block -> block.channelIds().stream())
            .allMatch(id -> made.channel(id).isPresent()));
    assertEquals(Arrays.asList(IdentityField.values()), made.identity().missing());
    assertEquals("teal", made.accent());
    List<SiteView> all = NetworkFixture.sitesOf(entities).network().sites();
    assertEquals("heshan", all.get(all.size() - 1).code());
    assertEquals(LedgerAction.SITE_CREATED, written.get(written.size() - 1).action());
  }

  @ParameterizedTest
  @EnumSource
  void standing_pages_come_along_unless_they_speak_of_the_model(TestDatabase database) {
    aNetworkIn(database);
    Site model = entities.find(Site.class, site("fuping").id());
    transaction(
        () -> {
          model.identifyAs(new SiteIdentity(Map.of(IdentityField.CONTACT, "0913-0000000")));
          writes(model, StandingKind.PRIVACY, "<p>本站不收集个人信息。</p>");
          writes(model, StandingKind.CONTACT, "<p>请打 0913-0000000。</p>");
          writes(model, StandingKind.ABOUT, "<p>" + model.shortName() + "欢迎您。</p>");
        });

    make(aSite("heshan", "鹤山政法网", "鹤山"));

    assertEquals(
        List.of(StandingKind.PRIVACY),
        entities
            .createQuery(
                "SELECT p.kind FROM StandingPage p WHERE p.site.code = 'heshan'",
                StandingKind.class)
            .getResultList());
  }

  private void writes(Site site, StandingKind kind, String html) {
    StandingPage page = new StandingPage(site, kind);
    SafeHtml body = HtmlPolicy.sanitize(html).html();
    page.rewrite(body, NOON);
    entities.persist(page);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_taken_or_no_code_is_refused_and_nothing_half_done(TestDatabase database) {
    aNetworkIn(database);
    int before = NetworkFixture.sitesOf(entities).network().sites().size();

    assertThrows(CodeNotUsable.class, () -> make(aSite("fuping", "又一个", "又")));
    assertThrows(CodeNotUsable.class, () -> make(aSite("yw", "又一个", "又")));
    assertThrows(CodeNotUsable.class, () -> make(aSite("search", "又一个", "又")));
    assertThrows(CodeNotUsable.class, () -> make(aSite("he-shan", "又一个", "又")));
    assertThrows(SiteNameNotUsable.class, () -> make(aSite("heshan", site("fuping").name(), "又")));
    assertThrows(SiteNameNotUsable.class, () -> make(aSite("heshan", "长".repeat(200), "又")));
    assertThrows(
        HostNotPossible.class,
        () ->
            make(new NewSite("heshan", "又一个", "又", "red", "heshan.example", site("fuping").id())));

    assertEquals(before, NetworkFixture.sitesOf(entities).network().sites().size());
  }

  @ParameterizedTest
  @EnumSource
  void whoever_keeps_one_site_makes_no_other(TestDatabase database) {
    aNetworkIn(database);
    Actor keeper =
        Actor.of(7, "站点管理员", Set.of(Permission.EDIT_SITE), Reach.ofSite(site("fuping").id()));

    assertThrows(
        NotPermitted.class,
        () -> transaction(() -> making.make(keeper, aSite("heshan", "鹤山政法网", "鹤山"))));
    assertThrows(NotPermitted.class, () -> check.linesOf(keeper, site("dali").id()));
  }

  @ParameterizedTest
  @EnumSource
  void the_checklist_of_a_new_site_says_what_it_lacks(TestDatabase database) {
    aNetworkIn(database);
    make(aSite("heshan", "鹤山政法网", "鹤山"));

    List<LaunchLine> lines = check.linesOf(Actor.SYSTEM, site("heshan").id());

    assertEquals(
        Arrays.asList(LaunchPoint.values()), lines.stream().map(LaunchLine::point).toList());
    assertEquals(IdentityField.values().length, lacking(lines, LaunchPoint.IDENTITY).size());
    assertTrue(lacking(lines, LaunchPoint.STANDING_PAGES).contains("about"));
    assertFalse(lacking(lines, LaunchPoint.ARTICLES).isEmpty());
    assertFalse(lacking(lines, LaunchPoint.EDITORS).isEmpty());
    assertFalse(lacking(lines, LaunchPoint.HOST).isEmpty());
    assertTrue(lacking(lines, LaunchPoint.HOME_PAGE).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void all_sites_asked_at_once_lack_what_each_lacks_alone(TestDatabase database) {
    aNetworkIn(database);
    make(aSite("heshan", "鹤山政法网", "鹤山"));
    long made = site("heshan").id();

    Map<Long, List<LaunchPoint>> lacking = check.lacking(Actor.SYSTEM);

    for (SiteView site : NetworkFixture.sitesOf(entities).network().sites()) {
      List<LaunchPoint> alone =
          check.linesOf(Actor.SYSTEM, site.id()).stream()
              .filter(line -> !line.isDone() && !line.point().isOptional())
              .map(LaunchLine::point)
              .toList();
      assertEquals(alone, lacking.getOrDefault(site.id(), List.of()), site.name());
    }
    Actor keeper = Actor.of(7, "站点管理员", Set.of(Permission.EDIT_SITE), Reach.ofSite(made));
    assertEquals(Set.of(made), check.lacking(keeper).keySet());
  }

  private static List<String> lacking(List<LaunchLine> lines, LaunchPoint point) {
    return lines.stream().filter(line -> line.point() == point).findFirst().orElseThrow().lacking();
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    Ledger ledger = new NotedLedger(entities, written);
    making = new SiteMaking();
    making.entities = entities;
    making.ledger = ledger;
    making.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    check = new LaunchCheck();
    check.entities = entities;
    check.articles = new NobodyPublished();
    transaction(() -> NetworkFixture.setUp(entities, ledger));
  }

  private NewSite aSite(String code, String name, String shortName) {
    return new NewSite(code, name, shortName, "teal", "", site("fuping").id());
  }

  private void make(NewSite wanted) {
    transaction(() -> making.make(Actor.SYSTEM, wanted));
  }

  private SiteView site(String code) {
    return NetworkFixture.sitesOf(entities).network().site(code).orElseThrow();
  }

  private void transaction(Runnable change) {
    InTransaction.run(entities, change);
  }

  private static final class NobodyPublished extends PublishedArticles {

    @Override
    public Map<Long, Headline> newestOnEach(Collection<Long> siteIds) {
      return Map.of();
    }
  }
}
