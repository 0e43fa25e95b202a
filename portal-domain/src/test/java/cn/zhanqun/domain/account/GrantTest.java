package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private final Account qin = new Account("qin", "秦编辑", "hash");
  private final Role editor = new Role("editor", "编辑", Set.of(Permission.PUBLISH_ARTICLE));
  private final Role auditor = new Role("auditor", "审计", Set.of(Permission.AUDIT_LEDGER));

  @Test
  void whoever_left_is_given_nothing() {
    qin.disable();

    assertThrows(AccountDisabled.class, () -> Grant.everywhere(qin, editor));
  }

  @Test
  void a_duty_must_end_after_it_begins_and_is_over_at_its_end() {
    Grant duty = Grant.everywhere(qin, editor);

    assertThrows(PeriodEmpty.class, () -> duty.during(NOON, NOON));
    duty.during(NOON, NOON.plus(Duration.ofHours(8)));

    assertFalse(duty.isOverAt(NOON));
    assertTrue(duty.isOverAt(NOON.plus(Duration.ofHours(8))));
  }

  @Test
  void nobody_edits_and_audits() {
    List<Grant> both = List.of(Grant.everywhere(qin, editor), Grant.everywhere(qin, auditor));

    assertEquals(Set.of(Office.EDITORIAL, Office.AUDIT), Grant.offices(both));
    assertThrows(OfficesMixed.class, () -> Grant.requireSeparate(both));
  }

  @Test
  void a_role_is_of_one_office_where_that_stands_apart() {
    Set<Permission> mixed = Set.of(Permission.KEEP_ACCOUNTS, Permission.GRANT_RIGHTS);

    assertThrows(OfficesMixed.class, () -> new Role("both", "两者", mixed));
    assertThrows(NameNotUsable.class, () -> editor.rename("角".repeat(200)));
  }
}
