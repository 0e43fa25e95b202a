package cn.zhanqun.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerDetailTest {

  @Test
  void a_value_is_read_as_it_was_written_whatever_is_in_it() {
    String value = "第一行\n第二行\r\\n = \\";
    LedgerChange change =
        LedgerChange.of(LedgerAction.ARTICLE_SAVED, 1, "article", 42).with("title", value);

    assertEquals(
        List.of(new LedgerDetail("title", "", value)), LedgerDetail.of(change.detailLines()));
  }

  @Test
  void what_was_before_stands_beside_what_is_after() {
    LedgerChange change =
        LedgerChange.of(LedgerAction.SITE_THEME_CHOSEN, 1, "site", 1)
            .with("logo", "7")
            .with("accent", "blue")
            .with("accent.before", "red");

    assertEquals(
        List.of(new LedgerDetail("accent", "red", "blue"), new LedgerDetail("logo", "", "7")),
        LedgerDetail.of(change.detailLines()));
  }

  @Test
  void what_did_not_change_is_not_told_and_what_is_gone_was_so_before() {
    LedgerChange change =
        LedgerChange.of(LedgerAction.UNIT_REMOVED, 0, "unit", 3)
            .changing("name", "编辑部", "编辑部")
            .with("under", 0)
            .gone();

    assertEquals(
        List.of(new LedgerDetail("under", "0", "")), LedgerDetail.of(change.detailLines()));
  }
}
