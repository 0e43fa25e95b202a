package cn.zhanqun.ejb.account;

/** What somebody must do after their password before the console opens. */
public enum NextStep {
  /** Nothing: they are in. */
  NONE,
  /** Give the code their phone shows. */
  GIVE_CODE,
  /** Choose a password of their own, or another one because it is old. */
  CHANGE_PASSWORD,
  /** Set up a second factor. */
  SET_UP_SECOND_FACTOR
}
