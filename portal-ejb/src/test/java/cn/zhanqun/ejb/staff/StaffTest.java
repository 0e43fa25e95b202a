package cn.zhanqun.ejb.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NameNotUsable;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.UnitMisplaced;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTest {

  @TempDir Path folder;

  private StaffHouse house;
  private Actor officer;

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void somebody_new_may_nothing_and_must_choose_a_password(TestDatabase database) {
    aHouseIn(database);
    long unit = house.units.make(officer, "编辑部", Optional.empty());

    NewMember added = house.staff.add(officer, "Shen", "沈知秋", Optional.of(unit));

    Account account = house.entities.find(Account.class, added.id());
    assertEquals("shen", added.loginName());
    assertTrue(account.mustChangePassword());
    assertEquals(List.of("编辑部"), account.unit().map(u -> u.name()).stream().toList());
    assertFalse(house.actor(account).may(Permission.READ_DESK));
    assertTrue(added.password().length() >= 16);
    assertFalse(account.passwordHash().contains(added.password()));
  }

  @ParameterizedTest
  @EnumSource
  void who_is_locked_out_is_listed_until_they_are_unlocked(TestDatabase database) {
    aHouseIn(database);
    Account shen = house.somebody("shen");
    Account left = house.somebody("left");
    for (int i = 0; i < 30; i++) {
      shen.failSignIn(StaffHouse.NOON);
      left.failSignIn(StaffHouse.NOON);
    }
    house.somebody("clumsy").failSignIn(StaffHouse.NOON);
    left.disable();
    house.entities.flush();

    assertEquals(
        List.of(shen.id()), house.staff.locked(officer).stream().map(StaffLine::id).toList());
    shen.unlock();
    house.entities.flush();
    assertEquals(List.of(), house.staff.locked(officer));
  }

  @ParameterizedTest
  @EnumSource
  void a_login_name_is_nobodys_twice(TestDatabase database) {
    aHouseIn(database);
    house.staff.add(officer, "shen", "沈知秋", Optional.empty());

    assertThrows(
        LoginNameTaken.class, () -> house.staff.add(officer, "SHEN", "另一位", Optional.empty()));
    assertThrows(
        NameNotUsable.class,
        () -> house.staff.add(officer, "other", "灯".repeat(200), Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void people_are_found_by_part_of_a_name_and_by_unit_a_page_at_a_time(TestDatabase database) {
    aHouseIn(database);
    long unit = house.units.make(officer, "编辑部", Optional.empty());
    house.staff.add(officer, "shen", "沈知秋", Optional.of(unit));
    house.staff.add(officer, "lin_a", "林知夏", Optional.of(unit));
    house.staff.add(officer, "linxa", "林一", Optional.empty());

    assertEquals(
        List.of("林知夏", "沈知秋"),
        house.staff.list(officer, new StaffFilter("知", 0), 0, 20).stream()
            .map(StaffLine::displayName)
            .sorted()
            .toList());
    assertEquals(1, house.staff.count(officer, new StaffFilter("n_a", 0)));
    assertEquals(2, house.staff.count(officer, new StaffFilter("", unit)));
    assertEquals(1, house.staff.list(officer, new StaffFilter("", unit), 1, 1).size());
  }

  @ParameterizedTest
  @EnumSource
  void a_person_is_renamed_moved_shut_and_opened_again_and_the_ledger_names_none(
      TestDatabase database) {
    aHouseIn(database);
    long unit = house.units.make(officer, "编辑部", Optional.empty());
    Account shen = house.somebody("shen");

    house.staff.describe(officer, shen.id(), "沈编辑", Optional.of(unit));
    house.staff.disable(officer, shen.id());
    assertFalse(shen.isEnabled());
    house.staff.enable(officer, shen.id());
    house.staff.unlock(officer, shen.id());
    String password = house.staff.resetPassword(officer, shen.id());

    assertTrue(shen.isEnabled());
    assertEquals("沈编辑", shen.displayName());
    assertTrue(shen.mustChangePassword());
    List<LedgerChange> ofPeople =
        house.written.stream().filter(change -> change.objectType().equals("account")).toList();
    assertEquals(
        List.of(
            LedgerAction.ACCOUNT_DESCRIBED,
            LedgerAction.ACCOUNT_DISABLED,
            LedgerAction.ACCOUNT_ENABLED,
            LedgerAction.ACCOUNT_UNLOCKED,
            LedgerAction.PASSWORD_RESET),
        ofPeople.stream().map(LedgerChange::action).toList());
    String everything = ofPeople.toString();
    assertFalse(everything.contains("沈编辑"), everything);
    assertFalse(everything.contains(password), everything);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_shuts_themselves_out_or_hands_themselves_a_password(TestDatabase database) {
    aHouseIn(database);

    assertThrows(NotOnOneself.class, () -> house.staff.disable(officer, officer.accountId()));
    assertThrows(NotOnOneself.class, () -> house.staff.resetPassword(officer, officer.accountId()));
  }

  @ParameterizedTest
  @EnumSource
  void the_last_of_an_office_is_not_disabled_and_the_last_but_one_is(TestDatabase database) {
    aHouseIn(database);
    Account first = house.holder("sec-one", "security-officer");
    Account second = house.holder("sec-two", "security-officer");
    Account network = house.holder("network", "network-administrator");

    house.staff.disable(officer, first.id());

    assertThrows(LastHolder.class, () -> house.staff.disable(officer, second.id()));
    assertThrows(LastHolder.class, () -> house.staff.disable(officer, network.id()));
  }

  @ParameterizedTest
  @EnumSource
  void units_are_a_tree_and_one_in_use_is_not_removed(TestDatabase database) {
    aHouseIn(database);
    long center = house.units.make(officer, "融媒体中心", Optional.empty());
    long desk = house.units.make(officer, "编辑部", Optional.of(center));
    house.staff.add(officer, "shen", "沈知秋", Optional.of(desk));

    assertEquals(
        List.of("融媒体中心/0/0", "编辑部/1/1"),
        house.units.list(officer).stream()
            .map(unit -> unit.name() + "/" + unit.depth() + "/" + unit.people())
            .toList());
    assertThrows(UnitInUse.class, () -> house.units.remove(officer, center));
    assertThrows(UnitInUse.class, () -> house.units.remove(officer, desk));
    assertThrows(
        UnitMisplaced.class, () -> house.units.change(officer, center, "融媒体中心", Optional.of(desk)));
    assertThrows(UnitMissing.class, () -> house.units.remove(officer, 999));
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_unit_is_renamed_moved_and_removed(TestDatabase database) {
    aHouseIn(database);
    long center = house.units.make(officer, "融媒体中心", Optional.empty());
    long desk = house.units.make(officer, "编辑部", Optional.of(center));

    house.units.change(officer, desk, "总编室", Optional.empty());
    house.units.remove(officer, center);

    assertEquals(List.of("总编室"), house.units.list(officer).stream().map(UnitLine::name).toList());
  }

  private void aHouseIn(TestDatabase database) {
    house = new StaffHouse(database, folder);
    officer = house.actor(house.holder("officer", "system-officer"));
  }
}
