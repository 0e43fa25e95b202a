package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.ledger.LedgerEntry;
import java.util.List;

/**
 * Something that is derived from the ledger, such as the search index. It keeps the number it has
 * applied together with what it derived, so that the two can't disagree; applying an entry twice
 * does no harm.
 */
public interface Follower {

  /** As named in logs and on the health page. */
  String name();

  /** Makes itself ready, once, before it is asked anything. */
  default void open() {}

  /** The number of the last entry applied, 0 for none. */
  long appliedNumber();

  /**
   * Takes in the next entries, in order and without gaps. Afterwards {@link #appliedNumber} is the
   * last one's.
   *
   * @throws RuntimeException when it could not; it is asked again soon
   */
  void apply(List<LedgerEntry> entries);

  /** Called while there is nothing new, for what turns by the clock. */
  default void rest() {}
}
