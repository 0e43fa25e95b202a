package cn.zhanqun.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.GrantTooNarrow;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.StandIn;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private Site city;
  private Site county;
  private Channel news;
  private Channel local;
  private Channel notices;
  private Account account;
  private final Rights rights = new Rights();

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_editor_of_a_site_may_nothing_on_another(TestDatabase database) {
    somebodyIn(database);
    entities.persist(Grant.onSite(account, role("editor"), county));

    Actor editor = actorAt(NOON);

    assertTrue(editor.may(Permission.PUBLISH_ARTICLE, county.id()));
    assertFalse(editor.may(Permission.PUBLISH_ARTICLE, city.id()));
    assertFalse(editor.may(Permission.EDIT_SITE));
  }

  @ParameterizedTest
  @EnumSource
  void an_author_of_a_channel_and_what_is_below_writes_there_and_nowhere_else(
      TestDatabase database) {
    somebodyIn(database);
    entities.persist(Grant.inChannel(account, role("author"), news, true));

    Actor author = actorAt(NOON);

    assertTrue(author.may(Permission.WRITE_ARTICLE, city.id(), news.id()));
    assertTrue(author.may(Permission.WRITE_ARTICLE, city.id(), local.id()));
    assertFalse(author.may(Permission.WRITE_ARTICLE, city.id(), notices.id()));
    assertFalse(author.may(Permission.WRITE_ARTICLE, city.id()));
    assertTrue(author.mayWithin(Permission.READ_DESK, city.id()));
    assertFalse(author.mayWithin(Permission.READ_DESK, county.id()));
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_alone_does_not_reach_what_stands_under_it(TestDatabase database) {
    somebodyIn(database);
    entities.persist(Grant.inChannel(account, role("author"), news, false));

    assertFalse(actorAt(NOON).may(Permission.WRITE_ARTICLE, city.id(), local.id()));
  }

  @ParameterizedTest
  @EnumSource
  void an_editor_of_one_channel_does_not_arrange_the_home_page(TestDatabase database) {
    somebodyIn(database);
    entities.persist(Grant.inChannel(account, role("editor"), news, true));

    Actor editor = actorAt(NOON);

    assertTrue(editor.may(Permission.PUBLISH_ARTICLE, city.id(), news.id()));
    assertFalse(editor.mayWithin(Permission.ARRANGE_HOME, city.id()));
  }

  @ParameterizedTest
  @EnumSource
  void what_would_give_nothing_for_so_small_a_place_is_refused(TestDatabase database) {
    somebodyIn(database);

    assertThrows(GrantTooNarrow.class, () -> Grant.onSite(account, role("system-officer"), county));
    assertThrows(GrantTooNarrow.class, () -> Grant.onSite(account, role("audit-officer"), county));
  }

  @ParameterizedTest
  @EnumSource
  void a_duty_begins_and_ends_by_itself(TestDatabase database) {
    somebodyIn(database);
    Instant evening = NOON.plus(Duration.ofHours(6));
    entities.persist(Grant.onSite(account, role("editor"), county).during(NOON, evening));

    assertFalse(actorAt(NOON.minusMillis(1)).may(Permission.PUBLISH_ARTICLE));
    assertTrue(actorAt(NOON).may(Permission.PUBLISH_ARTICLE, county.id()));
    assertFalse(actorAt(evening).may(Permission.PUBLISH_ARTICLE));
  }

  @ParameterizedTest
  @EnumSource
  void several_grants_add_up(TestDatabase database) {
    somebodyIn(database);
    entities.persist(Grant.onSite(account, role("editor"), county));
    entities.persist(Grant.inChannel(account, role("author"), notices, false));
    entities.persist(Grant.inChannel(account, role("author"), local, false));

    Actor both = actorAt(NOON);

    assertTrue(both.may(Permission.WRITE_ARTICLE, county.id()));
    assertEquals(
        Set.of(notices.id(), local.id()),
        both.reach(Permission.WRITE_ARTICLE).channelsOf(city.id()));
  }

  @ParameterizedTest
  @EnumSource
  void a_stand_in_may_what_the_colleague_may_while_it_lasts_and_no_office_apart(
      TestDatabase database) {
    somebodyIn(database);
    Account absent = new Account("lin", "林编辑", "hash");
    entities.persist(absent);
    entities.persist(Grant.onSite(absent, role("editor"), county));
    entities.persist(Grant.everywhere(absent, role("security-officer")));
    entities.persist(new StandIn(account, absent, NOON, NOON.plus(Duration.ofHours(6))));

    assertFalse(actorAt(NOON.minusMillis(1)).may(Permission.PUBLISH_ARTICLE));
    assertTrue(actorAt(NOON).may(Permission.PUBLISH_ARTICLE, county.id()));
    assertFalse(actorAt(NOON).may(Permission.PUBLISH_ARTICLE, city.id()));
    assertFalse(actorAt(NOON).may(Permission.GRANT_RIGHTS));
    assertFalse(actorAt(NOON.plus(Duration.ofHours(6))).may(Permission.PUBLISH_ARTICLE));
  }

  @ParameterizedTest
  @EnumSource
  void nobody_acts_for_whoever_left(TestDatabase database) {
    somebodyIn(database);
    Account absent = new Account("lin", "林编辑", "hash");
    entities.persist(absent);
    entities.persist(Grant.onSite(absent, role("editor"), county));
    entities.persist(new StandIn(account, absent, NOON, NOON.plus(Duration.ofHours(6))));
    absent.disable();

    assertFalse(actorAt(NOON).may(Permission.PUBLISH_ARTICLE));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_has_no_role_keeps_their_own_account_and_nothing_else(TestDatabase database) {
    somebodyIn(database);

    assertEquals(Set.of(Permission.KEEP_OWN_ACCOUNT), actorAt(NOON).rights().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void every_permission_is_in_a_role_and_the_three_offices_are_in_different_ones(
      TestDatabase database) {
    somebodyIn(database);
    var roles = entities.createQuery("SELECT r FROM Role r", Role.class).getResultList();

    assertEquals(
        Set.of(Permission.values()),
        roles.stream()
            .flatMap(role -> role.permissions().stream())
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toSet(),
                    found -> {
                      found.add(Permission.KEEP_OWN_ACCOUNT);
                      return found;
                    })));
    assertEquals(
        Set.of(Office.SYSTEM, Office.SECURITY, Office.AUDIT, Office.FOUNDING),
        roles.stream().flatMap(role -> role.officeApart().stream()).collect(Collectors.toSet()));
    roles.forEach(role -> role.allow(role.permissions()));
  }

  private Actor actorAt(Instant moment) {
    entities.flush();
    rights.clock = Clock.fixed(moment, ZoneOffset.UTC);
    return rights.actorFor(account);
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private void somebodyIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    city = Site.mainSite("city", "市网", "市");
    county = Site.subSite("heshan", "河山网", "河山", 1);
    entities.persist(county);
    news = channel(city, "yw", 1);
    local = channel(city, "bd", 2);
    notices = channel(city, "tz", 3);
    local.standUnder(news);
    account = new Account("qin", "秦编辑", "hash");
    entities.persist(account);
    entities.flush();
    rights.entities = entities;
    rights.sites = NetworkFixture.sitesOf(entities);
  }

  private Channel channel(Site site, String code, int position) {
    entities.persist(site);
    Channel channel = new Channel(site, code, code, "栏目", "", "", position);
    entities.persist(channel);
    return channel;
  }
}
