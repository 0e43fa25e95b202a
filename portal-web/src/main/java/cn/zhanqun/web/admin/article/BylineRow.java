package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One line of the form for those who made an article: what they did, and their name. */
public class BylineRow implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 4;
  private static final int SPARE = 2;

  private BylineRole role;
  private String name;

  private BylineRow(BylineRole role, String name) {
    this.role = role;
    this.name = name;
  }

  /** A row for each, and some to write in. */
  static List<BylineRow> of(List<Byline> bylines) {
    List<BylineRow> rows = new ArrayList<>();
    bylines.forEach(byline -> rows.add(new BylineRow(byline.getRole(), byline.getName())));
    int wanted = Math.max(FEWEST, bylines.size() + SPARE);
    while (rows.size() < wanted) {
      rows.add(new BylineRow(BylineRole.REPORTER, ""));
    }
    return rows;
  }

  /** What was written in the rows. */
  static List<Byline> written(List<BylineRow> rows) {
    return rows.stream()
        .filter(row -> !row.name.isBlank())
        .map(row -> new Byline(row.role, row.name.strip()))
        .toList();
  }

  public BylineRole getRole() {
    return role;
  }

  public void setRole(BylineRole role) {
    this.role = role;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
