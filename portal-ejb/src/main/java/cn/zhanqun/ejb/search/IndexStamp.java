package cn.zhanqun.ejb.search;

import java.util.Map;
import java.util.Optional;

/**
 * What every commit of the index says of itself: in which format it is written, whether with words,
 * and up to which number of the ledger. It is written in one with the articles, so the two agree
 * whatever happens to the machine.
 */
record IndexStamp(int format, boolean withWords, long ledgerNumber) {

  /** Goes up by one with every change of what {@link IndexedArticle} writes. */
  private static final int FORMAT = 1;

  private static final String FORMAT_KEY = "format";
  private static final String WORDS_KEY = "words";
  private static final String LEDGER_KEY = "ledger";

  static IndexStamp ofToday(Words dictionary, long ledgerNumber) {
    return new IndexStamp(FORMAT, dictionary.available(), ledgerNumber);
  }

  /** Nothing when the commit is not one of ours. */
  static Optional<IndexStamp> read(Map<String, String> commitData) {
    try {
      return Optional.of(
          new IndexStamp(
              Integer.parseInt(commitData.get(FORMAT_KEY)),
              Boolean.parseBoolean(commitData.get(WORDS_KEY)),
              Long.parseLong(commitData.get(LEDGER_KEY))));
    } catch (NumberFormatException foreign) {
      return Optional.empty();
    }
  }

  /** Whether articles written today would lie in the index like those already there. */
  boolean goesOnAs(IndexStamp today) {
    return format == today.format && withWords == today.withWords;
  }

  Map<String, String> asCommitData() {
    return Map.of(
        FORMAT_KEY, Integer.toString(format),
        WORDS_KEY, Boolean.toString(withWords),
        LEDGER_KEY, Long.toString(ledgerNumber));
  }
}
