package cn.zhanqun.ejb.staff;

import static cn.zhanqun.ejb.staff.StaffHouse.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.AccountDisabled;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.GrantTooNarrow;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.OfficesMixed;
import cn.zhanqun.domain.account.PeriodEmpty;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.RoleCodeNotUsable;
import cn.zhanqun.domain.account.StandInNotPossible;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantingTest {

  private static final Duty TODAY = new Duty(NOON, NOON.plus(Duration.ofHours(6)));

  @TempDir Path folder;

  private StaffHouse house;
  private Actor officer;
  private Account shen;

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_role_is_given_for_a_channel_and_taken_back(TestDatabase database) {
    aHouseIn(database);

    GrantLine given = grant("author", GrantPlace.channel(house.news.id(), false));
    assertTrue(house.actor(shen).may(Permission.WRITE_ARTICLE, house.city.id(), house.news.id()));
    house.granting.takeBack(officer, given.id());

    assertFalse(house.actor(shen).may(Permission.WRITE_ARTICLE));
    assertEquals(List.of(), house.granting.grantsOf(officer, shen.id()));
    assertEquals(
        List.of(LedgerAction.ROLE_GRANTED, LedgerAction.ROLE_TAKEN_BACK),
        house.written.stream().map(change -> change.action()).toList());
    assertThrows(GrantMissing.class, () -> house.granting.takeBack(officer, given.id()));
  }

  @ParameterizedTest
  @EnumSource
  void what_makes_no_sense_is_refused(TestDatabase database) {
    aHouseIn(database);
    GrantPlace site = GrantPlace.site(house.county.id());
    grant("editor", site);

    assertThrows(AlreadyGranted.class, () -> grant("editor", site));
    assertThrows(GrantTooNarrow.class, () -> grant("system-officer", site));
    assertThrows(PlaceMissing.class, () -> grant("editor", GrantPlace.site(999)));
    assertThrows(PlaceMissing.class, () -> grant("editor", GrantPlace.channel(999, true)));
    assertThrows(PermissionNotGiven.class, () -> grant("founder", GrantPlace.NETWORK));
    assertThrows(
        PeriodEmpty.class,
        () ->
            house.granting.grant(
                officer,
                shen.id(),
                house.role("author").id(),
                site,
                Optional.of(new Duty(NOON, NOON))));
    shen.disable();
    assertThrows(AccountDisabled.class, () -> grant("author", site));
  }

  @ParameterizedTest
  @EnumSource
  void nobody_gives_to_or_takes_from_themselves(TestDatabase database) {
    aHouseIn(database);
    long own = house.granting.grantsOf(officer, officer.accountId()).get(0).id();

    assertThrows(
        NotOnOneself.class,
        () ->
            house.granting.grant(
                officer,
                officer.accountId(),
                house.role("editor").id(),
                GrantPlace.NETWORK,
                Optional.empty()));
    assertThrows(NotOnOneself.class, () -> house.granting.takeBack(officer, own));
  }

  @ParameterizedTest
  @EnumSource
  void an_editor_is_never_an_officer_too(TestDatabase database) {
    aHouseIn(database);
    grant("editor", GrantPlace.site(house.county.id()));

    assertThrows(OfficesMixed.class, () -> grant("audit-officer", GrantPlace.NETWORK));
  }

  @ParameterizedTest
  @EnumSource
  void the_last_network_administrator_stays_until_there_is_another(TestDatabase database) {
    aHouseIn(database);
    GrantLine first = grant("network-administrator", GrantPlace.NETWORK);
    Account other = house.somebody("other");
    Duty forADay = TODAY;
    house.granting.grant(
        officer,
        other.id(),
        house.role("network-administrator").id(),
        GrantPlace.NETWORK,
        Optional.of(forADay));

    assertThrows(LastHolder.class, () -> house.granting.takeBack(officer, first.id()));
  }

  @ParameterizedTest
  @EnumSource
  void the_last_but_one_goes(TestDatabase database) {
    aHouseIn(database);
    GrantLine first = grant("network-administrator", GrantPlace.NETWORK);
    house.holder("other", "network-administrator");

    house.granting.takeBack(officer, first.id());

    assertEquals(List.of(), house.granting.grantsOf(officer, shen.id()));
  }

  @ParameterizedTest
  @EnumSource
  void the_list_says_who_has_which_role(TestDatabase database) {
    aHouseIn(database);
    grant("editor", GrantPlace.site(house.county.id()));
    grant("author", GrantPlace.channel(house.news.id(), true));
    grant("author", GrantPlace.site(house.county.id()));

    List<HolderLine> found =
        house.granting.list(officer, new StaffFilter(shen.loginName(), 0), 0, 20);

    assertEquals(List.of("记者", "编辑"), found.get(0).roles());
  }

  @ParameterizedTest
  @EnumSource
  void of_two_who_change_a_role_the_second_is_told(TestDatabase database) {
    aHouseIn(database);
    long author = house.role("author").id();
    RoleLine seen = house.roles.open(officer, author);
    house.roles.redefine(
        officer, author, seen.version(), seen.name(), Set.of(Permission.READ_DESK));

    assertThrows(
        RoleSavedBySomebodyElse.class,
        () ->
            house.roles.redefine(
                officer, author, seen.version(), "别的名字", Set.of(Permission.WRITE_ARTICLE)));

    RoleLine now = house.roles.open(officer, author);
    assertEquals(List.of(Permission.READ_DESK), now.permissions());
    assertTrue(now.version() > seen.version());
  }

  @ParameterizedTest
  @EnumSource
  void the_ledger_tells_of_rights_what_they_were_before(TestDatabase database) {
    aHouseIn(database);
    Role proofreader = house.role("proofreader");
    GrantLine granted = grant("proofreader", GrantPlace.NETWORK);

    house.roles.redefine(
        officer,
        proofreader.id(),
        proofreader.version(),
        proofreader.name(),
        Set.of(Permission.READ_DESK));
    var redefined = house.written.get(house.written.size() - 1).details();
    house.granting.takeBack(officer, granted.id());
    var takenBack = house.written.get(house.written.size() - 1).details();

    assertEquals("READ_DESK", redefined.get("permissions"));
    assertTrue(redefined.get("permissions.before").contains("WRITE_ARTICLE"));
    assertFalse(redefined.containsKey("name"));
    assertEquals("proofreader", takenBack.get("role.before"));
    assertFalse(takenBack.containsKey("role"));
  }

  @ParameterizedTest
  @EnumSource
  void a_role_never_takes_the_last_administrator_away(TestDatabase database) {
    aHouseIn(database);
    grant("network-administrator", GrantPlace.NETWORK);
    Role role = house.role("network-administrator");

    assertThrows(
        LastHolder.class,
        () ->
            house.roles.redefine(
                officer, role.id(), role.version(), role.name(), Set.of(Permission.EDIT_SITE)));
  }

  @ParameterizedTest
  @EnumSource
  void a_role_never_brings_offices_apart_into_one_hand(TestDatabase database) {
    aHouseIn(database);
    long extra = house.roles.add(officer, "extra", "附加", Set.of(Permission.ARRANGE_HOME));
    grant("editor", GrantPlace.NETWORK);
    house.granting.grant(officer, shen.id(), extra, GrantPlace.NETWORK, Optional.empty());
    RoleLine seen = house.roles.open(officer, extra);

    assertThrows(
        OfficesMixed.class,
        () ->
            house.roles.redefine(
                officer, extra, seen.version(), "附加", Set.of(Permission.AUDIT_LEDGER)));
  }

  @ParameterizedTest
  @EnumSource
  void nobody_redefines_the_role_they_have(TestDatabase database) {
    aHouseIn(database);
    Role own = house.role("security-officer");

    assertThrows(
        NotOnOneself.class,
        () ->
            house.roles.redefine(officer, own.id(), own.version(), own.name(), own.permissions()));
  }

  @ParameterizedTest
  @EnumSource
  void a_role_is_added_with_names_of_its_own_and_removed_when_nobody_has_it(TestDatabase database) {
    aHouseIn(database);
    long extra = house.roles.add(officer, "extra", "值班编辑", Set.of(Permission.READ_DESK));
    GrantLine given =
        house.granting.grant(officer, shen.id(), extra, GrantPlace.NETWORK, Optional.empty());

    assertThrows(RoleNameTaken.class, () -> house.roles.add(officer, "other", "值班编辑", Set.of()));
    assertThrows(RoleNameTaken.class, () -> house.roles.add(officer, "editor", "另一种", Set.of()));
    assertThrows(RoleCodeNotUsable.class, () -> house.roles.add(officer, "值班", "另一种", Set.of()));
    assertThrows(
        PermissionNotGiven.class,
        () -> house.roles.add(officer, "other", "另一种", Set.of(Permission.APPOINT_OFFICERS)));
    assertThrows(RoleInUse.class, () -> house.roles.remove(officer, extra));
    house.granting.takeBack(officer, given.id());
    house.roles.remove(officer, extra);

    assertThrows(RoleMissing.class, () -> house.roles.open(officer, extra));
    assertFalse(house.roles.list(officer).stream().anyMatch(role -> role.code().equals("founder")));
  }

  @ParameterizedTest
  @EnumSource
  void a_colleague_stands_in_and_no_officer_does(TestDatabase database) {
    aHouseIn(database);
    Account away = house.holder("away", "editor");
    Account auditor = house.holder("auditor", "audit-officer");

    StandInLine agreed = house.standIns.agree(officer, shen.id(), away.id(), TODAY);

    assertTrue(house.actor(shen).may(Permission.PUBLISH_ARTICLE));
    assertEquals(List.of(agreed), house.standIns.list(officer, away.id()));
    assertThrows(
        StandInNotPossible.class,
        () -> house.standIns.agree(officer, shen.id(), auditor.id(), TODAY));
    assertThrows(
        StandInNotPossible.class,
        () -> house.standIns.agree(officer, auditor.id(), away.id(), TODAY));
    assertThrows(
        NotOnOneself.class,
        () -> house.standIns.agree(officer, officer.accountId(), away.id(), TODAY));
    assertThrows(StandInNotPossible.class, () -> grant("audit-officer", GrantPlace.NETWORK));
  }

  @ParameterizedTest
  @EnumSource
  void a_stand_in_ends_before_its_time(TestDatabase database) {
    aHouseIn(database);
    Account away = house.holder("away", "editor");
    StandInLine agreed = house.standIns.agree(officer, shen.id(), away.id(), TODAY);

    house.standIns.end(officer, agreed.id());

    assertFalse(house.actor(shen).may(Permission.PUBLISH_ARTICLE));
    assertThrows(StandInMissing.class, () -> house.standIns.end(officer, agreed.id()));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_may_not_learns_who_may(TestDatabase database) {
    aHouseIn(database);
    house.holder("anna", "editor");
    house.holder("gone", "editor").disable();
    grant("editor", GrantPlace.site(house.county.id()));

    assertEquals(
        List.of("某人anna", "某人shen"),
        house.holders.names(Permission.PUBLISH_ARTICLE, house.county.id(), 0, 3));
    assertEquals(
        List.of("某人anna"),
        house.holders.names(Permission.PUBLISH_ARTICLE, house.city.id(), house.news.id(), 3));
    assertEquals(List.of("某人anna"), house.holders.names(Permission.PUBLISH_ARTICLE, 0, 0, 1));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_may_in_one_channel_is_not_named_for_the_whole_site(TestDatabase database) {
    aHouseIn(database);
    grant("editor", GrantPlace.channel(house.news.id(), false));

    assertEquals(
        List.of("某人shen"),
        house.holders.names(Permission.PUBLISH_ARTICLE, house.city.id(), house.news.id(), 3));
    assertEquals(List.of(), house.holders.names(Permission.PUBLISH_ARTICLE, house.city.id(), 0, 3));
  }

  @ParameterizedTest
  @EnumSource
  void the_first_account_appoints_three_and_retires(TestDatabase database) {
    house = new StaffHouse(database, folder);
    Account founder = house.holder("admin", "founder");
    Actor founding = house.actor(founder);

    NewMember system = house.officers.appoint(founding, Office.SYSTEM, "sys", "系统员");
    assertThrows(
        OfficeTaken.class, () -> house.officers.appoint(founding, Office.SYSTEM, "sys2", "系统员"));
    assertThrows(
        OfficeNotAppointed.class,
        () -> house.officers.appoint(founding, Office.EDITORIAL, "edit", "编辑"));
    house.officers.appoint(founding, Office.SECURITY, "sec", "安全员");
    assertTrue(founder.isEnabled());
    house.officers.appoint(founding, Office.AUDIT, "aud", "审计员");

    assertFalse(founder.isEnabled());
    assertTrue(
        house.actor(house.entities.find(Account.class, system.id())).may(Permission.KEEP_ACCOUNTS));
    assertEquals(
        LedgerAction.FOUNDER_RETIRED, house.written.get(house.written.size() - 1).action());
  }

  private void aHouseIn(TestDatabase database) {
    house = new StaffHouse(database, folder);
    officer = house.actor(house.holder("officer", "security-officer"));
    shen = house.somebody("shen");
    house.entities.flush();
  }

  private GrantLine grant(String roleCode, GrantPlace place) {
    return house.granting.grant(
        officer, shen.id(), house.role(roleCode).id(), place, Optional.empty());
  }
}
