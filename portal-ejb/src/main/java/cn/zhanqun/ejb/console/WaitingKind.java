package cn.zhanqun.ejb.console;

/** What may wait for somebody of the staff, in the order in which the start page shows it. */
public enum WaitingKind {
  /** They have no second factor yet. */
  SECOND_FACTOR,
  /** Few of their recovery codes are left. */
  RECOVERY_CODES,
  /** They will have to choose another password soon. */
  PASSWORD,
  /** A draft they began or saved lately. */
  DRAFT,
  /** Reports of mistakes without an answer, on a site. */
  MISTAKES,
  /** Points a site lacks before readers are told of it. */
  LAUNCH,
  /** Channels of a site in which nothing new appeared for too long. */
  CHANNELS,
  /** Somebody who is locked out. */
  LOCKED,
  /** A duty of somebody that ends within a week. */
  DUTY,
  /** A stand-in that ends within a week. */
  STAND_IN,
  /** When the ledger was verified last. */
  VERIFICATION,
  /** How often somebody was refused something today. */
  REFUSALS
}
