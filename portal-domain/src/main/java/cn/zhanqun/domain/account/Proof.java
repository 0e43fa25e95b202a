package cn.zhanqun.domain.account;

/** How well it is known who acts. */
public enum Proof {
  /** By a password, or not at all. */
  PASSWORD,
  /** By a password and a second factor, some time ago. */
  SECOND_FACTOR,
  /** By a second factor given within the last minutes. */
  JUST_NOW,
  /** By a token, which was made with a second factor for exactly what it may do. */
  TOKEN
}
