package cn.zhanqun.domain.security;

/** What happened at the doors of the console and the API, in the security log's words. */
public enum SecurityKind {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  SESSION_ENDED,
  LOCKED,
  UNLOCKED,
  PASSWORD_CHANGED,
  SECOND_FACTOR_SET,
  SECOND_FACTOR_FORGOTTEN,
  SECOND_FACTOR_FAILED,
  TOKEN_ISSUED,
  TOKEN_ENDED,
  IDENTITY_LINKED,
  IDENTITY_UNLINKED,
  /** Somebody tried what they have no right to. */
  REFUSED
}
