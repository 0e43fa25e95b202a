package cn.zhanqun.domain.account;

import java.util.EnumSet;
import java.util.Set;

/** What an account is for: a named set of permissions. */
public enum Role {
  /** Looks after the whole network. */
  ADMINISTRATOR,
  /** Writes and publishes on the sites granted. */
  EDITOR;

  public Set<Permission> permissions() {
    return switch (this) {
      case ADMINISTRATOR -> EnumSet.allOf(Permission.class);
      case EDITOR ->
          EnumSet.complementOf(
              EnumSet.of(Permission.VERIFY_LEDGER, Permission.KEEP_CALENDAR, Permission.EDIT_SITE));
    };
  }
}
