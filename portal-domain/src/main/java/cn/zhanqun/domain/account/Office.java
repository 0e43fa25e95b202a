package cn.zhanqun.domain.account;

/**
 * The kind of work a permission belongs to. Three kinds and the founding are kept apart from
 * everything else: whoever holds one of them holds nothing of another, so that nobody can do
 * something, allow themselves to do it and wipe out the trace (三员分立, GB/T 22239-2019, 8.1.5).
 */
public enum Office {
  /** Writing and publishing. */
  EDITORIAL,
  /** Sites, their channels, how they look and who stands behind them. */
  SITES,
  /** Accounts, units and what keeps the portal running: the system officer (系统管理员). */
  SYSTEM,
  /** Who may do what, and the rules of signing in: the security officer (安全管理员). */
  SECURITY,
  /** What was done and refused: the audit officer (审计管理员). */
  AUDIT,
  /** Appointing the first three officers. */
  FOUNDING,
  /** One's own account; everybody who signed in may do this. */
  OWN;

  /** Whether it may not be held together with any other but {@link #OWN}. */
  public boolean standsApart() {
    return this == SYSTEM || this == SECURITY || this == AUDIT || this == FOUNDING;
  }

  /** Whether a colleague may do it for somebody who is away. */
  public boolean mayBeStoodInFor() {
    return this == EDITORIAL || this == SITES;
  }

  /** Whether people may give it to each other at all. */
  public boolean isGranted() {
    return this != FOUNDING && this != OWN;
  }
}
