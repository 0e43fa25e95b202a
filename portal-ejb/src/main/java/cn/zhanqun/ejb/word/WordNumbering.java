package cn.zhanqun.ejb.word;

import cn.zhanqun.ejb.paste.Marker;
import cn.zhanqun.ejb.paste.Numbering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The lists of a document and how far each of them has counted: the number that Word would print
 * before a paragraph stands nowhere in the file and has to be counted out in the order of the text.
 */
final class WordNumbering {

  private static final int DEEPEST = 8;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** How one level of a list is written. */
  private record Level(CountingStyle style, String pattern, int start) {

    static final Level PLAIN = new Level(CountingStyle.DECIMAL, "%1.", 1);
  }

  /** A list as a paragraph names it: which lists it counts with, and where it begins anew. */
  private record Listing(String counts, Map<Integer, Level> own, Map<Integer, Integer> anew) {}

  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, Listing> listings = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private WordNumbering() {}

  static WordNumbering none() {
    return new WordNumbering();
  }

  static WordNumbering read(Document numbering) {
    WordNumbering read = new WordNumbering();
    for (Element list : WordXml.children(numbering.getDocumentElement())) {
      if ("abstractNum".equals(list.getLocalName())) {
        read.levels.put(WordXml.attribute(list, "abstractNumId"), levels(list));
      } else if ("num".equals(list.getLocalName())) {
        read.listings.put(WordXml.attribute(list, "numId"), listing(list));
      }
    }
    return read;
  }

  private static Map<Integer, Level> levels(Element list) {
    Map<Integer, Level> levels = new HashMap<>();
    for (Element level : WordXml.all(list, "lvl")) {
      levels.put(
          number(WordXml.attribute(level, "ilvl"), 0),
          new Level(
              CountingStyle.of(WordXml.value(level, "numFmt")),
              WordXml.value(level, "lvlText"),
              number(WordXml.value(level, "start"), 1)));
    }
    return levels;
  }

  private static Listing listing(Element list) {
    Map<Integer, Integer> anew = new HashMap<>();
    for (Element override : WordXml.all(list, "lvlOverride")) {
      int level = number(WordXml.attribute(override, "ilvl"), 0);
      WordXml.find(override, "startOverride")
          .ifPresent(start -> anew.put(level, number(WordXml.attribute(start, "val"), 1)));
    }
    return new Listing(WordXml.value(list, "abstractNumId"), levels(list), anew);
  }

  private static int number(String written, int otherwise) {
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
  }

  /** Counts a paragraph of this list, and says what Word prints before it; nothing for no list. */
  Optional<Marker> next(String list, int givenLevel) {
    Listing listing = listings.get(list);
    if (listing == null) {
      return Optional.empty();
    }
    int level = Math.max(0, Math.min(givenLevel, DEEPEST));
    int[] counter = counters.computeIfAbsent(listing.counts(), none -> new int[DEEPEST + 1]);
    begin(list, listing, counter);
    count(listing, counter, level);
    return Optional.of(marker(listing, counter, level));
  }

  /** A list that begins anew does so once, at its first paragraph. */
  private void begin(String list, Listing listing, int[] counter) {
    if (begun.add(list)) {
      listing.anew().keySet().stream()
          .filter(level -> level <= DEEPEST)
          .forEach(level -> counter[level] = 0);
    }
  }

  /** Nought says that a level has not been counted yet since the one above it moved on. */
  private void count(Listing listing, int[] counter, int level) {
    for (int above = 0; above < level; above++) {
      counter[above] = counter[above] == 0 ? start(listing, above) : counter[above];
    }
    counter[level] = counter[level] == 0 ? start(listing, level) : counter[level] + 1;
    for (int below = level + 1; below <= DEEPEST; below++) {
      counter[below] = 0;
    }
  }

  private int start(Listing listing, int level) {
    return listing.anew().getOrDefault(level, level(listing, level).start());
  }

  private Level level(Listing listing, int level) {
    return listing
        .own()
        .getOrDefault(
            level,
            levels.getOrDefault(listing.counts(), Map.of()).getOrDefault(level, Level.PLAIN));
  }

  private Marker marker(Listing listing, int[] counter, int at) {
    Level level = level(listing, at);
    if (level.style() == CountingStyle.BULLET) {
      return new Marker(Numbering.BULLET, 0, "");
    }
    Matcher places = PLACE.matcher(level.pattern());
    String words =
        places.replaceAll(
            place -> {
              int of = Integer.parseInt(place.group(1)) - 1;
              return Matcher.quoteReplacement(
                  level(listing, of).style().written(Math.max(counter[of], 1)));
            });
    boolean isPlain = Marker.of(words).numbering() != Numbering.IN_WORDS && !words.isBlank();
    return isPlain && level.style().numbering() != Numbering.IN_WORDS
        ? new Marker(level.style().numbering(), counter[at], words)
        : new Marker(Numbering.IN_WORDS, 0, words);
  }
}
