package cn.zhanqun.web.admin.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.migration.Certainty;
import cn.zhanqun.ejb.migration.PageField;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLineTest {

  @Test
  void each_finding_of_an_import_is_a_line() {
    String written =
        "TITLE\tRECOGNISED\t\t石桥夜灯录\nTIME\tUNCERTAIN\timport.time-without-hour\t2020-01-23\n"
            + "EDITOR\tMISSING\t\t";

    List<FindingLine> lines = FindingLine.read(written);

    assertEquals(
        List.of(
            new FindingLine(PageField.TITLE, Certainty.RECOGNISED, "", "石桥夜灯录"),
            new FindingLine(
                PageField.TIME, Certainty.UNCERTAIN, "import.time-without-hour", "2020-01-23"),
            new FindingLine(PageField.EDITOR, Certainty.MISSING, "", "")),
        lines);
  }

  @Test
  void what_was_written_here_has_no_findings() {
    assertEquals(List.of(), FindingLine.read(""));
  }
}
