package cn.zhanqun.ejb.migration;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the title: declared by the official tag, else the line of the page that its window repeats,
 * else, and then in doubt, by where it stands.
 */
final class TitleReader {

  private static final int LONGEST = 120;

  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s*[_|｜]\\s*.*$|\\s+[-–—]\\s+.*$|[-–—][^-–—]{1,16}$");

  private final Declared declared;
  private final List<String> above;
  private final List<String> between;
  private final boolean placed;

  private TitleReader(Declared declared, List<String> above, List<String> between, boolean placed) {
    this.declared = declared;
    this.above = above;
    this.between = between;
    this.placed = placed;
  }

  static Reading<TitleLine> read(ArticlePage page) {
    List<String> above = page.frame().above().stream().map(Block::text).toList();
    int from = afterBreadcrumb(above);
    int to = firstFacts(above, from);
    List<String> between =
        above.subList(from, to).stream().filter(line -> isPossible(line, from > 0)).toList();
    boolean placed = from > 0 || to < above.size();
    TitleReader reader = new TitleReader(page.declared(), above, between, placed);
    return reader.withSubtitle(reader.printed());
  }

  private static int afterBreadcrumb(List<String> above) {
    int i = above.size();
    while (i > 0 && Breadcrumb.read(above.get(i - 1)).isEmpty()) {
      i--;
    }
    return i;
  }

  private static int firstFacts(List<String> above, int from) {
    int i = from;
    while (i < above.size() && FactsLine.read(above.get(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  private static boolean isPossible(String line, boolean belowBreadcrumb) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && (belowBreadcrumb || !Furniture.isHeader(line));
  }

  private Reading<String> printed() {
    if (!declared.officialTitle().isEmpty()) {
      return Reading.sure(declared.officialTitle());
    }
    return shownInWindow()
        .map(Reading::sure)
        .or(this::byWindowAlone)
        .or(this::byPosition)
        .orElseGet(() -> Reading.missing(""));
  }

  private Optional<String> shownInWindow() {
    return above.stream()
        .filter(declared::showsAsTitle)
        .max(Comparator.comparingInt(String::length));
  }

  private Optional<Reading<String>> byWindowAlone() {
    return declared.titles().stream()
        .map(title -> BEHIND_TITLE.matcher(title).replaceFirst("").strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .map(title -> Reading.doubtful(title, "import.title-not-on-page"));
  }

  private Optional<Reading<String>> byPosition() {
    List<String> lines = between.stream().filter(not(TitleLine::isSubtitle)).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0);
    if (lines.size() > 1) {
      String all = String.join(" / ", lines);
      return Optional.of(Reading.doubtful(first, all, "import.title-of-several-lines"));
    }
    return Optional.of(
        placed ? Reading.sure(first) : Reading.doubtful(first, "import.title-by-position"));
  }

  /** A subtitle on a line of its own, or one the page prints and the tags leave out. */
  private Reading<TitleLine> withSubtitle(Reading<String> printed) {
    TitleLine title = TitleLine.of(printed.value());
    if (!title.subtitle().isEmpty() || printed.isMissing()) {
      return printed.map(TitleLine::of);
    }
    String subtitle =
        between.stream()
            .map(
                line ->
                    TitleLine.isSubtitle(line) ? TitleLine.below(title, line) : TitleLine.of(line))
            .filter(line -> line.title().equals(title.title()))
            .map(TitleLine::subtitle)
            .filter(not(String::isEmpty))
            .findFirst()
            .orElse("");
    return printed.map(words -> new TitleLine(title.title(), subtitle));
  }
}
