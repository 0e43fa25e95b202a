package cn.zhanqun.ejb.migration;

/** How sure the portal is of what it read from a page. */
public enum Certainty {
  RECOGNISED,
  /** A person has to look: the finding says why. */
  UNCERTAIN,
  MISSING
}
