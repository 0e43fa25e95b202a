package cn.zhanqun.ejb.account;

import static cn.zhanqun.ejb.account.SignInHouse.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Proof;
import cn.zhanqun.domain.account.SecondFactor;
import cn.zhanqun.domain.account.SecondFactorDuty;
import cn.zhanqun.domain.account.SecondFactorMissing;
import cn.zhanqun.domain.account.SecurityRules;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final String NEW_PASSWORD = "Ferry-Stone-88-West";
  private static final String HERE = "192.0.2.7";

  @TempDir Path folder;

  private SignInHouse house;

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_writer_comes_in_with_a_password_and_an_editor_must_set_up_a_second_factor_first(
      TestDatabase database) {
    openedOn(database);

    SignedIn writer = house.in(house.enter(house.somebody("author", "author")));
    SignedIn editor = house.in(house.enter(house.somebody("qin", "editor")));

    assertEquals(NextStep.NONE, writer.next());
    assertTrue(writer.actor().may(Permission.WRITE_ARTICLE));
    assertEquals(NextStep.SET_UP_SECOND_FACTOR, editor.next());
    assertEquals(Set.of(Permission.KEEP_OWN_ACCOUNT), editor.actor().rights().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void a_second_factor_is_set_up_with_a_code_and_comes_with_ten_recovery_codes(
      TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    Entered other = house.enter(editor);
    Entered entered = house.enter(editor);
    Actor actor = house.in(entered).actor();

    OfferedSecret offered = house.factors.offer(actor);
    assertEquals(offered, house.factors.offer(actor));
    List<String> codes =
        house.factors.confirm(
            actor, house.in(entered).sessionId(), house.codeOf(decoded(offered.typed())));

    assertEquals(10, Set.copyOf(codes).size());
    assertEquals(NextStep.NONE, house.in(entered).next());
    assertEquals(Proof.JUST_NOW, house.in(entered).actor().proof());
    assertEquals(Optional.empty(), house.sessions.recognise(other.sessionKey()));
    Entered again = house.enter(editor);
    assertEquals(Optional.empty(), house.factors.prove(again.sessionKey(), codes.get(3)));
    assertTrue(house.factors.prove(again.sessionKey(), codes.get(3)).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void before_the_code_nothing_may_be_done_at_all(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
    Entered entered = house.enter(editor);
    assertEquals(NextStep.GIVE_CODE, house.in(entered).next());
    assertEquals(Set.of(), house.in(entered).actor().rights().keySet());

    house.factors.prove(entered.sessionKey(), house.codeOf(SECRET));

    assertEquals(NextStep.NONE, house.in(entered).next());
    assertTrue(house.in(entered).actor().may(Permission.PUBLISH_ARTICLE));
  }

  @ParameterizedTest
  @EnumSource
  void the_secret_is_not_readable_in_the_database(TestDatabase database) {
    openedOn(database);

    SecondFactor factor = house.phoneOf(house.somebody("qin", "editor"), SECRET);

    assertFalse(factor.sealedSecret().contains(Base32.of(SECRET)));
    assertNotEquals(
        factor.sealedSecret(),
        house.phoneOf(house.somebody("he", "editor"), SECRET).sealedSecret());
  }

  @ParameterizedTest
  @EnumSource
  void a_lost_phone_is_forgotten_and_another_set_up_but_never_skipped(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
    Entered entered = house.enter(editor);

    house.factors.forget(Actor.SYSTEM, editor.id());

    assertEquals(Optional.empty(), house.sessions.recognise(entered.sessionKey()));
    assertEquals(NextStep.SET_UP_SECOND_FACTOR, house.in(house.enter(editor)).next());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_forgets_their_own_second_factor(TestDatabase database) {
    openedOn(database);
    Account officer = house.somebody("guan", "security-officer");
    house.phoneOf(officer, SECRET);
    Actor actor = house.rights.actorFor(officer).provenBy(Proof.JUST_NOW);

    assertThrows(NotOnOneself.class, () -> house.factors.forget(actor, officer.id()));

    assertEquals(NextStep.GIVE_CODE, house.in(house.enter(officer)).next());
  }

  @ParameterizedTest
  @EnumSource
  void a_reset_password_never_skips_the_second_factor(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
    HandedPassword handed = HandedPassword.random();

    editor.resetPassword(handed.hash());

    Entered entered = house.enter(editor, handed.password(), HERE, "").orElseThrow();
    assertEquals(NextStep.GIVE_CODE, house.in(entered).next());
    house.factors.prove(entered.sessionKey(), house.codeOf(SECRET));
    assertEquals(NextStep.CHANGE_PASSWORD, house.in(entered).next());
  }

  @ParameterizedTest
  @EnumSource
  void five_wrong_passwords_close_the_account_to_that_address_alone(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");

    fail(editor, 5, "198.51.100.1", "");

    assertTrue(house.enter(editor, PASSWORD, "198.51.100.1", "").isEmpty());
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isPresent());
    house.later(Duration.ofMinutes(1));
    assertTrue(house.enter(editor, PASSWORD, "198.51.100.1", "").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void an_attack_from_many_addresses_locks_but_not_the_owner_at_a_known_device(
      TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    String device = house.enter(editor).deviceKey();

    for (int i = 1; i <= 30; i++) {
      fail(editor, 1, "198.51.100." + i, "");
    }

    assertTrue(editor.isLocked());
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isEmpty());
    assertTrue(house.enter(editor, PASSWORD, HERE, "not the device").isEmpty());
    assertTrue(house.enter(editor, PASSWORD, "198.51.100.1", device).isPresent());
    house.later(Duration.ofDays(2));
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isEmpty());
    house.guard.forget(editor);
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void whoever_has_a_second_factor_may_still_prove_themselves_in_a_locked_account(
      TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
    for (int i = 1; i <= 30; i++) {
      fail(editor, 1, "198.51.100." + i, "");
    }

    assertTrue(house.enter(editor, PASSWORD, HERE, "").isEmpty());

    house.later(Duration.ofDays(2));

    assertTrue(editor.isLocked());
    assertEquals(NextStep.GIVE_CODE, house.in(house.enter(editor)).next());
  }

  @ParameterizedTest
  @EnumSource
  void a_known_device_has_its_own_count(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    String device = house.enter(editor).deviceKey();

    fail(editor, 5, HERE, device);

    assertTrue(house.enter(editor, PASSWORD, HERE, device).isEmpty());
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isPresent());
    assertFalse(editor.isLocked());
  }

  @ParameterizedTest
  @EnumSource
  void twenty_wrong_passwords_a_minute_from_one_address_are_enough_whoever_they_are_for(
      TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    SignInPlace place = new SignInPlace(HERE, "", "Firefox");
    for (int i = 0; i < SignInPace.A_MINUTE; i++) {
      assertTrue(house.signIn.enter("nobody" + i, "x", place).isEmpty());
    }

    assertThrows(TooManyTries.class, () -> house.enter(editor, PASSWORD, HERE, ""));

    assertTrue(house.enter(editor, PASSWORD, "192.0.2.8", "").isPresent());
    house.later(Duration.ofMinutes(1));
    assertTrue(house.enter(editor, PASSWORD, HERE, "").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void the_sixth_session_ends_the_oldest(TestDatabase database) {
    openedOn(database);
    Account writer = house.somebody("author", "author");
    Entered oldest = house.enter(writer);
    house.later(Duration.ofSeconds(1));
    Entered second = house.enter(writer);

    for (int i = 0; i < 4; i++) {
      house.later(Duration.ofSeconds(1));
      house.enter(writer);
    }

    assertEquals(Optional.empty(), house.sessions.recognise(oldest.sessionKey()));
    assertEquals(5, house.sessions.list(house.in(second).actor()).size());
  }

  @ParameterizedTest
  @EnumSource
  void sessions_end_by_time_by_signing_out_from_elsewhere_and_by_being_disabled(
      TestDatabase database) {
    openedOn(database);
    Account writer = house.somebody("author", "author");
    Entered first = house.enter(writer);
    Entered second = house.enter(writer);
    Entered third = house.enter(writer);

    house.sessions.end(house.in(first).actor(), house.in(second).sessionId());
    assertEquals(Optional.empty(), house.sessions.recognise(second.sessionKey()));
    house.sessions.endOthers(house.in(first).actor(), house.in(first).sessionId());
    assertEquals(Optional.empty(), house.sessions.recognise(third.sessionKey()));
    house.later(Duration.ofMinutes(17));
    assertEquals(Optional.empty(), house.sessions.recognise(first.sessionKey()));

    Entered last = house.enter(writer);
    writer.disable();
    assertEquals(Optional.empty(), house.sessions.recognise(last.sessionKey()));
  }

  @ParameterizedTest
  @EnumSource
  void nobody_ends_a_session_of_somebody_else(TestDatabase database) {
    openedOn(database);
    Actor writer = house.in(house.enter(house.somebody("author", "author"))).actor();
    SignedIn other = house.in(house.enter(house.somebody("lin", "author")));

    assertThrows(NotPermitted.class, () -> house.sessions.end(writer, other.sessionId()));
  }

  @ParameterizedTest
  @EnumSource
  void another_password_ends_all_other_sessions(TestDatabase database) {
    openedOn(database);
    Account writer = house.somebody("author", "author");
    Entered other = house.enter(writer);
    Entered here = house.enter(writer);

    change(house.in(here), PASSWORD, NEW_PASSWORD);

    assertEquals(Optional.empty(), house.sessions.recognise(other.sessionKey()));
    assertEquals(NextStep.NONE, house.in(here).next());
    assertTrue(house.enter(writer, NEW_PASSWORD, HERE, "").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void a_password_of_ninety_days_is_changed_first_unless_the_house_follows_the_other_school(
      TestDatabase database) {
    openedOn(database);
    Account writer = house.somebody("author", "author");
    house.later(Duration.ofDays(91));
    Entered entered = house.enter(writer);
    assertEquals(NextStep.CHANGE_PASSWORD, house.in(entered).next());

    house.policy.follow(Actor.SYSTEM, 1, rules(PasswordProfile.ASVS, SecondFactorDuty.EVERYBODY));

    assertEquals(NextStep.SET_UP_SECOND_FACTOR, house.in(entered).next());
  }

  @ParameterizedTest
  @EnumSource
  void passwords_must_be_good_new_and_name_nobody(TestDatabase database) {
    openedOn(database);
    Account writer = house.somebody("author", "author");
    Entered entered = house.enter(writer);
    SignedIn signedIn = house.in(entered);

    assertEquals("length", whyNot(signedIn, "Short-1"));
    assertEquals("kinds", whyNot(signedIn, "bridgelampferry"));
    assertEquals("common", whyNot(signedIn, "P@ssw0rd2026!"));
    assertEquals("names-account", whyNot(signedIn, "Ferry-Author-Stone-1"));
    assertEquals("same-as-before", whyNot(signedIn, PASSWORD));
    change(signedIn, PASSWORD, NEW_PASSWORD);
    assertEquals(
        "refusal.password-not-good.used-before",
        assertThrows(PasswordNotGood.class, () -> change(signedIn, NEW_PASSWORD, PASSWORD))
            .messageKey());
  }

  @ParameterizedTest
  @EnumSource
  void a_token_needs_a_second_factor_and_carries_no_more_than_it_is_for(TestDatabase database) {
    openedOn(database);
    Account editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
    Actor actor = house.rights.actorFor(editor);
    WantedToken wanted =
        new WantedToken("同步", Set.of(Permission.WRITE_ARTICLE), Set.of(), Optional.empty());
    assertThrows(SecondFactorMissing.class, () -> house.tokens.issue(actor, wanted));
    Actor proven = actor.provenBy(Proof.SECOND_FACTOR);

    String token = house.tokens.issue(proven, wanted);

    Actor program = house.signIn.findByToken(token).orElseThrow().actor();
    assertEquals(Set.of(Permission.WRITE_ARTICLE), program.rights().keySet());
    assertThrows(SecondFactorMissing.class, () -> house.tokens.issue(program, wanted));
    assertTrue(house.tokens.list(proven).get(0).lastUsedAt().isPresent());
    house.later(Duration.ofDays(90));
    assertEquals(Optional.empty(), house.signIn.findByToken(token));
  }

  @ParameterizedTest
  @EnumSource
  void a_token_for_what_its_owner_may_not_or_for_too_long_is_refused(TestDatabase database) {
    openedOn(database);
    Actor editor = house.rights.actorFor(house.somebody("qin", "editor")).provenBy(Proof.JUST_NOW);

    assertThrows(
        NotPermitted.class,
        () ->
            house.tokens.issue(
                editor,
                new WantedToken(
                    "越权", Set.of(Permission.GRANT_RIGHTS), Set.of(), Optional.empty())));
    assertThrows(
        TokenNotPossible.class,
        () ->
            house.tokens.issue(
                editor,
                new WantedToken(
                    "太久",
                    Set.of(Permission.WRITE_ARTICLE),
                    Set.of(),
                    Optional.of(java.time.Instant.parse("2027-04-02T04:00:00Z")))));
  }

  @ParameterizedTest
  @EnumSource
  void rules_saved_by_somebody_else_in_between_are_not_overwritten(TestDatabase database) {
    openedOn(database);
    SecurityRules rules = rules(PasswordProfile.ASVS, SecondFactorDuty.NOBODY);

    house.policy.follow(Actor.SYSTEM, 1, rules);

    assertEquals(rules, house.policy.open(Actor.SYSTEM).rules());
    assertThrows(
        PolicySavedBySomebodyElse.class, () -> house.policy.follow(Actor.SYSTEM, 1, rules));
  }

  private static SecurityRules rules(PasswordProfile passwords, SecondFactorDuty duty) {
    return new SecurityRules(passwords, duty, 15, 12, 5, 10);
  }

  private String whyNot(SignedIn signedIn, String password) {
    return assertThrows(PasswordNotGood.class, () -> change(signedIn, PASSWORD, password))
        .messageKey()
        .substring("refusal.password-not-good.".length());
  }

  private void change(SignedIn signedIn, String old, String chosen) {
    house.signIn.changePassword(signedIn.actor(), signedIn.sessionId(), old, chosen);
  }

  private void fail(Account account, int times, String address, String device) {
    for (int i = 0; i < times; i++) {
      assertTrue(house.enter(account, "wrong", address, device).isEmpty());
    }
  }

  private void openedOn(TestDatabase database) {
    house = new SignInHouse(database, folder);
  }

  private static byte[] decoded(String base32) {
    byte[] bytes = new byte[base32.length() * 5 / 8];
    long bits = 0;
    int count = 0;
    int at = 0;
    for (int i = 0; i < base32.length(); i++) {
      bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
      count += 5;
      if (count >= 8) {
        count -= 8;
        bytes[at++] = (byte) (bits >> count);
      }
    }
    return bytes;
  }
}
