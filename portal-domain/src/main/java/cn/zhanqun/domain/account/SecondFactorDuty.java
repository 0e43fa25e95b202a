package cn.zhanqun.domain.account;

import java.util.EnumSet;
import java.util.Set;

/** Who must have a second factor. */
public enum SecondFactorDuty {
  /** All staff. */
  EVERYBODY,
  /** Whoever may do more than write: publish, administer, audit. */
  WHO_PUBLISHES_OR_ADMINISTERS,
  /** Nobody; whoever wants one may have it. */
  NOBODY;

  private static final Set<Permission> OF_WRITERS =
      EnumSet.of(
          Permission.READ_DESK,
          Permission.WRITE_ARTICLE,
          Permission.IMPORT_PAGE,
          Permission.UPLOAD_PICTURE,
          Permission.READ_LEDGER,
          Permission.KEEP_OWN_ACCOUNT);

  /** Whether somebody with these permissions must have one. */
  public boolean holdsFor(Set<Permission> permissions) {
    return this == EVERYBODY
        || (this == WHO_PUBLISHES_OR_ADMINISTERS && !OF_WRITERS.containsAll(permissions));
  }
}
