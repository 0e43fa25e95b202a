package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandInTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant EVENING = NOON.plus(Duration.ofHours(6));

  private final Account lin = new Account("lin", "林记者", "hash");
  private final Account qin = new Account("qin", "秦编辑", "hash");

  @Test
  void nobody_stands_in_for_themselves() {
    assertThrows(StandInNotPossible.class, () -> new StandIn(lin, lin, NOON, EVENING));
  }

  @Test
  void it_must_end_after_it_begins() {
    assertThrows(PeriodEmpty.class, () -> new StandIn(lin, qin, NOON, NOON));
  }

  @Test
  void whoever_left_neither_acts_nor_is_acted_for() {
    qin.disable();

    assertThrows(AccountDisabled.class, () -> new StandIn(lin, qin, NOON, EVENING));
    assertThrows(AccountDisabled.class, () -> new StandIn(qin, lin, NOON, EVENING));
  }

  @Test
  void an_officer_is_never_stood_in_for() {
    Grant editing = grant(Permission.PUBLISH_ARTICLE);
    Grant granting = grant(Permission.GRANT_RIGHTS);

    assertDoesNotThrow(() -> StandIn.requireNoOfficer(List.of(editing)));
    assertThrows(
        StandInNotPossible.class, () -> StandIn.requireNoOfficer(List.of(editing, granting)));
  }

  private Grant grant(Permission permission) {
    return Grant.everywhere(qin, new Role("some", "某角色", Set.of(permission)));
  }
}
