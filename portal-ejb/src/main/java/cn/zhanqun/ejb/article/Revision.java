package cn.zhanqun.ejb.article;

import java.time.Instant;

/** Since when readers see the words they see now. */
final class Revision {

  private static final int FIRST = 1;

  private Revision() {}

  /**
   * A first edition is as old as its article, whenever it was brought in; a later one is as old as
   * its own publication.
   */
  static Instant of(int edition, Instant firstPublishedAt, Instant changedAt) {
    return edition == FIRST ? firstPublishedAt : changedAt;
  }
}
