package cn.zhanqun.ejb.migration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When, by whom, from where, and who answers for it: what the page prints for its readers, held
 * against what it declares in its tags. The printed counts, because that is what people saw.
 */
final class FactsReader {

  /** Further below stand other articles with facts of their own. */
  private static final int LINES_BELOW = 12;

  private final Map<PageField, String> printed = new EnumMap<>(PageField.class);
  private final Declared declared;

  private FactsReader(Frame frame, Declared declared) {
    this.declared = declared;
    List<Block> above = new ArrayList<>(frame.above());
    Collections.reverse(above);
    Stream.concat(above.stream(), frame.below().stream().limit(LINES_BELOW))
        .flatMap(block -> FactsLine.read(block.text()).stream())
        .forEach(line -> line.facts().forEach(printed::putIfAbsent));
  }

  static FactsReader of(ArticlePage page) {
    return new FactsReader(page.frame(), page.declared());
  }

  Reading<Optional<Instant>> time() {
    Reading<Optional<Instant>> shown = ShownTime.read(printed(PageField.TIME));
    Reading<Optional<Instant>> official = ShownTime.read(declared.fact(PageField.TIME));
    if (shown.value().isEmpty()) {
      return official.value().isPresent() ? official : shown;
    }
    if (official.certainty() != Certainty.RECOGNISED || sameMinute(shown, official)) {
      return shown;
    }
    if (shown.certainty() == Certainty.UNCERTAIN && sameDay(shown, official)) {
      return official;
    }
    return Reading.doubtful(
        shown.value(), shown.found() + " / " + official.found(), "import.time-differs");
  }

  private String printed(PageField field) {
    return printed.getOrDefault(field, "");
  }

  private static boolean sameMinute(
      Reading<Optional<Instant>> one, Reading<Optional<Instant>> other) {
    return one.value()
        .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
        .equals(other.value().map(time -> time.truncatedTo(ChronoUnit.MINUTES)));
  }

  private static boolean sameDay(Reading<Optional<Instant>> one, Reading<Optional<Instant>> other) {
    return one.value().map(ShownTime::day).equals(other.value().map(ShownTime::day));
  }

  /** The tag often names who typed the article in: a person has to look. */
  Reading<List<RecognisedByline>> bylines() {
    String shown = printed(PageField.BYLINES);
    String official = declared.fact(PageField.BYLINES);
    if (!shown.isEmpty() || official.isEmpty()) {
      return BylineReader.read(shown);
    }
    return Reading.doubtful(
        BylineReader.read(official).value(), official, "import.byline-only-declared");
  }

  Reading<String> source() {
    String shown = printed(PageField.SOURCE);
    String official = declared.fact(PageField.SOURCE);
    if (shown.isEmpty() || official.isEmpty() || shown.equals(official)) {
      return Reading.sure(shown.isEmpty() ? official : shown);
    }
    return Reading.doubtful(shown, shown + " / " + official, "import.source-differs");
  }

  Reading<String> editor() {
    String shown = printed(PageField.EDITOR);
    return Reading.sure(shown.isEmpty() ? declared.fact(PageField.EDITOR) : shown);
  }
}
