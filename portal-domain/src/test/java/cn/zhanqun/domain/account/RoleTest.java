package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void only_an_administrator_says_who_stands_behind_a_site() {
    assertTrue(Role.ADMINISTRATOR.permissions().contains(Permission.EDIT_SITE));
    assertFalse(Role.EDITOR.permissions().contains(Permission.EDIT_SITE));
  }
}
