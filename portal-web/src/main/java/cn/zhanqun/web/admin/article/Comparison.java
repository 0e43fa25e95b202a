package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two versions of an article side by side, after somebody else saved while one was being written.
 *
 * @param fields the lines around the text that differ
 * @param mine the lines of the own text, in order, those alike in both left out
 * @param theirs the same of the text that was saved
 */
public record Comparison(List<Field> fields, List<Line> mine, List<Line> theirs) {

  /** Stands for any number of lines that both have. */
  static final Line ALIKE = new Line("…", false);

  /**
   * A field that differs.
   *
   * @param key message key of its label
   */
  public record Field(String key, String mine, String theirs) {

    private boolean isDifferent() {
      return !mine.equals(theirs);
    }
  }

  /**
   * A paragraph, heading or row.
   *
   * @param onlyHere whether the other version has no such line
   */
  public record Line(String words, boolean onlyHere) {}

  static Comparison of(Manuscript mine, Manuscript theirs) {
    List<String> myLines = lines(mine);
    List<String> theirLines = lines(theirs);
    return new Comparison(
        fields(mine, theirs), marked(myLines, theirLines), marked(theirLines, myLines));
  }

  private static List<String> lines(Manuscript manuscript) {
    return HtmlPolicy.plainText(HtmlPolicy.sanitize(manuscript.body()).html()).lines().toList();
  }

  private static List<Line> marked(List<String> lines, List<String> others) {
    Set<String> there = new HashSet<>(others);
    List<Line> marked = new ArrayList<>();
    for (String line : lines) {
      if (!there.contains(line)) {
        marked.add(new Line(line, true));
      } else if (marked.isEmpty() || !marked.get(marked.size() - 1).equals(ALIKE)) {
        marked.add(ALIKE);
      }
    }
    return marked;
  }

  private static List<Field> fields(Manuscript mine, Manuscript theirs) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("edit.kicker", mine.text().getKicker(), theirs.text().getKicker()));
    fields.add(new Field("edit.title", mine.text().getTitle(), theirs.text().getTitle()));
    fields.add(new Field("edit.subtitle", mine.text().getSubtitle(), theirs.text().getSubtitle()));
    fields.add(new Field("edit.bylines", names(mine), names(theirs)));
    fields.add(new Field("edit.source", mine.source(), theirs.source()));
    fields.add(new Field("edit.editor", mine.text().getEditor(), theirs.text().getEditor()));
    fields.add(new Field("edit.summary", mine.text().getSummary(), theirs.text().getSummary()));
    fields.add(
        new Field("edit.correction", mine.text().getCorrection(), theirs.text().getCorrection()));
    fields.add(new Field("edit.attachments", files(mine), files(theirs)));
    return fields.stream().filter(Field::isDifferent).toList();
  }

  private static String names(Manuscript manuscript) {
    return manuscript.bylines().stream().map(Byline::getName).collect(Collectors.joining(" "));
  }

  private static String files(Manuscript manuscript) {
    return manuscript.enclosures().stream().map(Enclosure::title).collect(Collectors.joining("；"));
  }
}
