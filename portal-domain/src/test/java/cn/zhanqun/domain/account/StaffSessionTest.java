package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffSessionTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final SecurityPolicy POLICY = new SecurityPolicy();

  static {
    POLICY.follow(
        new SecurityRules(
            PasswordProfile.DENGBAO3,
            SecondFactorDuty.WHO_PUBLISHES_OR_ADMINISTERS,
            15,
            12,
            5,
            10));
  }

  @Test
  void it_ends_a_quarter_of_an_hour_after_the_last_request_noted_to_the_minute() {
    StaffSession session = aSession();
    session.see(NOW.plus(Duration.ofMinutes(10)));

    assertFalse(session.isOver(POLICY, NOW.plus(Duration.ofMinutes(26))));
    assertTrue(session.isOver(POLICY, NOW.plus(Duration.ofMinutes(26)).plusSeconds(1)));
  }

  @Test
  void it_ends_after_twelve_hours_whatever_is_done() {
    StaffSession session = aSession();
    Instant end = NOW.plus(Duration.ofHours(12));
    session.see(end);

    assertFalse(session.isOver(POLICY, end));
    assertTrue(session.isOver(POLICY, end.plusSeconds(1)));
  }

  @Test
  void a_second_factor_is_fresh_for_ten_minutes() {
    StaffSession session = aSession();
    assertEquals(Proof.PASSWORD, session.proof(POLICY, NOW));

    session.prove(NOW);

    Instant end = NOW.plus(Duration.ofMinutes(10));
    assertEquals(Proof.JUST_NOW, session.proof(POLICY, end));
    assertEquals(Proof.SECOND_FACTOR, session.proof(POLICY, end.plusSeconds(1)));
  }

  @Test
  void writers_need_no_second_factor_and_whoever_publishes_does() {
    assertFalse(
        POLICY.asksSecondFactorOf(Set.of(Permission.WRITE_ARTICLE, Permission.KEEP_OWN_ACCOUNT)));
    assertTrue(
        POLICY.asksSecondFactorOf(Set.of(Permission.WRITE_ARTICLE, Permission.PUBLISH_ARTICLE)));
  }

  @Test
  void rules_stay_within_bounds() {
    assertThrows(
        SecurityRuleOutOfBounds.class,
        () -> new SecurityRules(PasswordProfile.ASVS, SecondFactorDuty.NOBODY, 31, 12, 5, 10));
  }

  @Test
  void a_token_may_what_it_is_for_where_it_is_for_and_never_more_than_its_owner() {
    Actor owner =
        new Actor(
            7,
            "秦编辑",
            Map.of(
                Permission.WRITE_ARTICLE,
                Reach.EVERYWHERE,
                Permission.PUBLISH_ARTICLE,
                Reach.ofSite(2),
                Permission.EDIT_SITE,
                Reach.ofSite(1)));
    ApiToken token =
        new ApiToken(
            new Account("qin", "秦编辑", "hash"),
            "同步",
            Set.of(Permission.WRITE_ARTICLE, Permission.EDIT_SITE, Permission.CREATE_SITE),
            Set.of(2L),
            "hash",
            NOW,
            NOW);

    Actor program = token.cut(owner);

    assertEquals(Map.of(Permission.WRITE_ARTICLE, Reach.ofSite(2)), program.rights());
    assertEquals(Proof.TOKEN, program.proof());
  }

  private static StaffSession aSession() {
    return new StaffSession(new Account("qin", "秦编辑", "hash"), "key", "::1", "Firefox", NOW);
  }
}
