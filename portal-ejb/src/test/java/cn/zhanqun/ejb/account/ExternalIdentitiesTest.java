package cn.zhanqun.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Proof;
import cn.zhanqun.ejb.identity.IdentityRefused;
import cn.zhanqun.ejb.identity.ProvenIdentity;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExternalIdentitiesTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final String ISSUER = "https://id.example";
  private static final SignInPlace HERE = new SignInPlace("192.0.2.7", "", "Firefox");
  private static final ProvenIdentity QIN = proven("7f3a");

  @TempDir Path folder;

  private SignInHouse house;
  private Account editor;

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void whoever_linked_an_identity_comes_in_by_it_and_gives_their_code_next(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);

    Entered entered = house.identities.enter(QIN, HERE);

    assertEquals("qin", house.in(entered).loginName());
    assertEquals(NextStep.GIVE_CODE, house.in(entered).next());
    assertTrue(house.identities.list(actor(editor)).get(0).lastUsedAt().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void a_second_factor_given_to_the_provider_counts_from_when_it_was_given(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);

    Entered now = house.identities.enter(provenAt(house.now()), HERE);
    Entered before = house.identities.enter(provenAt(house.now().minus(Duration.ofHours(1))), HERE);

    assertEquals(NextStep.NONE, house.in(now).next());
    assertEquals(Proof.JUST_NOW, house.in(now).actor().proof());
    assertEquals(NextStep.NONE, house.in(before).next());
    assertEquals(Proof.SECOND_FACTOR, house.in(before).actor().proof());
  }

  private static ProvenIdentity provenAt(Instant secondFactorAt) {
    return new ProvenIdentity(ISSUER, QIN.subject(), Optional.of(secondFactorAt));
  }

  @ParameterizedTest
  @EnumSource
  void a_factor_that_was_forgotten_is_set_up_anew_whatever_the_provider_saw(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);
    house.factors.forget(Actor.SYSTEM, editor.id());

    Entered entered = house.identities.enter(provenAt(house.now()), HERE);

    assertEquals(NextStep.SET_UP_SECOND_FACTOR, house.in(entered).next());
  }

  @ParameterizedTest
  @EnumSource
  void somebody_unknown_is_refused_and_nothing_is_made_for_them(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);

    assertRefused("unknown", () -> house.identities.enter(proven("7f3b"), HERE));
    assertRefused("unknown", () -> house.identities.enter(proven("7f3a "), HERE));
    assertRefused("unknown", () -> house.identities.enter(proven("qin"), HERE));
    assertRefused(
        "unknown",
        () ->
            house.identities.enter(
                new ProvenIdentity("https://other.example", "7f3a", Optional.empty()), HERE));
    assertEquals(1, count("Account"));
    assertEquals(0, count("StaffSession"));
  }

  private long count(String entity) {
    return house
        .entities
        .createQuery("SELECT COUNT(x) FROM " + entity + " x", Long.class)
        .getSingleResult();
  }

  @ParameterizedTest
  @EnumSource
  void a_disabled_account_stays_closed_and_a_locked_one_opens(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);
    for (int i = 0; i < 30; i++) {
      editor.failSignIn(house.now());
    }
    assertTrue(editor.isLocked());

    assertEquals("qin", house.in(house.identities.enter(QIN, HERE)).loginName());

    editor.disable();
    assertRefused("disabled", () -> house.identities.enter(QIN, HERE));
  }

  @ParameterizedTest
  @EnumSource
  void an_identity_opens_one_account_and_an_account_has_one_of_each_provider(
      TestDatabase database) {
    openedOn(database);
    Account other = house.somebody("he", "editor");
    house.identities.link(actor(editor), QIN);

    assertRefused("taken", () -> house.identities.link(actor(other), QIN));
    assertRefused("linked-already", () -> house.identities.link(actor(editor), proven("9c01")));
    assertRefused("linked-already", () -> house.identities.link(actor(editor), QIN));

    assertEquals(1, house.identities.list(actor(editor)).size());
    assertEquals(List.of(), house.identities.list(actor(other)));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_unlinked_opens_nothing_and_ends_what_it_opened(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);
    Entered byIdentity = house.identities.enter(QIN, HERE);
    Entered byPassword = house.enter(editor);
    long id = house.identities.list(actor(editor)).get(0).id();

    house.identities.unlink(actor(editor), house.in(byPassword).sessionId(), id);

    assertRefused("unknown", () -> house.identities.enter(QIN, HERE));
    assertEquals(Optional.empty(), house.sessions.recognise(byIdentity.sessionKey()));
    assertTrue(house.sessions.recognise(byPassword.sessionKey()).isPresent());
    house.identities.link(actor(editor), QIN);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_unlinks_what_is_not_theirs(TestDatabase database) {
    openedOn(database);
    house.identities.link(actor(editor), QIN);
    long id = house.identities.list(actor(editor)).get(0).id();
    Account other = house.somebody("he", "editor");

    assertThrows(NotPermitted.class, () -> house.identities.unlink(actor(other), 0, id));
    house.identities.unlink(actor(other), 0, id + 1);

    assertEquals(1, house.identities.list(actor(editor)).size());
  }

  private void openedOn(TestDatabase database) {
    house = new SignInHouse(database, folder);
    editor = house.somebody("qin", "editor");
    house.phoneOf(editor, SECRET);
  }

  private static void assertRefused(String why, Executable what) {
    IdentityRefused refused = assertThrows(IdentityRefused.class, what);

    assertEquals("refusal.identity." + why, refused.messageKey());
  }

  private Actor actor(Account account) {
    return house.rights.actorFor(account).provenBy(Proof.JUST_NOW);
  }

  private static ProvenIdentity proven(String subject) {
    return new ProvenIdentity(ISSUER, subject, Optional.empty());
  }
}
