package cn.zhanqun.ejb.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Looks through a chain from the newest entry to the oldest, piece by piece, and gives up for now
 * after so many looks: however long the chain and whatever is looked for, a question costs the
 * same.
 *
 * @param reading reads what may be wanted
 * @param numberOf the number of an entry
 * @param wanted whether it is
 */
record SearchBackwards<K>(Reading<K> reading, ToLongFunction<K> numberOf, Predicate<K> wanted) {

  /** How many entries one question looks at. */
  static final int LOOKS_AT_MOST = 5000;

  private static final int PIECE = 250;

  /**
   * The numbers of the entries that are wanted.
   *
   * @param before where to begin: in front of this number
   * @param first the number to stop at
   */
  Excerpt<Long> numbers(long before, long first, int atMost) {
    List<Long> found = new ArrayList<>();
    Optional<Long> next = Optional.of(before);
    for (int looks = 0; looks < LOOKS_AT_MOST && next.isPresent(); looks += PIECE) {
      Excerpt<K> piece = reading.read(next.get(), PIECE);
      for (K entry : piece.lines()) {
        if (numberOf.applyAsLong(entry) >= first && wanted.test(entry)) {
          found.add(numberOf.applyAsLong(entry));
        }
        if (found.size() == atMost) {
          return new Excerpt<>(found, Optional.of(numberOf.applyAsLong(entry)));
        }
      }
      next = piece.further().filter(number -> number > first);
    }
    return new Excerpt<>(found, next);
  }

  /** Entries in front of a number, newest first. */
  interface Reading<K> {

    Excerpt<K> read(long before, int atMost);
  }
}
