package cn.zhanqun.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleDoorTest {

  @ParameterizedTest
  @CsvSource({
    "READ_DESK, /admin/article/list-articles.xhtml",
    "KEEP_ACCOUNTS, /admin/staff/list-accounts.xhtml",
    "GRANT_RIGHTS, /admin/staff/list-rights.xhtml",
    "AUDIT_LEDGER, /admin/ledger/list-ledger.xhtml",
    "VERIFY_LEDGER, /admin/ledger/verify-ledger.xhtml",
    "APPOINT_OFFICERS, /admin/staff/appoint-officers.xhtml",
    "KEEP_OWN_ACCOUNT, /admin/account/tokens.xhtml"
  })
  void everybody_begins_on_a_page_they_may_open(Permission permission, String page) {
    Actor actor = Actor.of(7, "somebody", Set.of(permission), Reach.EVERYWHERE);

    assertEquals(page, ConsoleDoor.firstPageOf(actor));
  }
}
