package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.migration.Certainty;
import cn.zhanqun.ejb.migration.PageField;
import java.util.List;

/**
 * A line of the panel beside an imported article: what was read for a field, how sure that is, and
 * why it is not.
 *
 * @param reasonKey message key of the doubt, empty without one
 */
public record FindingLine(PageField field, Certainty certainty, String reasonKey, String found) {

  private static final int PARTS = 4;

  /** Reads what an import wrote down: a line each, its parts separated by tabs. */
  static List<FindingLine> read(String findings) {
    return findings.lines().filter(line -> !line.isBlank()).map(FindingLine::readOne).toList();
  }

  private static FindingLine readOne(String line) {
    String[] parts = line.split("\t", PARTS);
    return new FindingLine(
        PageField.valueOf(parts[0]), Certainty.valueOf(parts[1]), parts[2], parts[3]);
  }
}
