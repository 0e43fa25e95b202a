package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "时间:2021-03-18 08:40 作者:田小禾 来源:青河日报",
        "时间：2021-03-18 08:40　作者：田小禾　来源：青河日报",
        "发布时间：2021-03-18 08:40 来源：青河日报 作者：田小禾 浏览次数：31 【字号 大 中 小】",
        "来　源：青河日报 时　间：2021-03-18 08:40 作　者：田小禾",
        "来源:青河日报 2021-03-18 08:40 作者:田小禾 打印 分享到",
        "2021-03-18 08:40 来源：青河日报 | 作者：田小禾",
        "[时间:2021-03-18 08:40作者:田小禾来源:青河日报]",
      })
  void labels_may_stand_in_any_order_and_dress(String line) {
    Map<PageField, String> facts = FactsLine.read(Block.tidied(line)).orElseThrow().facts();

    assertEquals(
        Map.of(
            PageField.TIME, "2021-03-18 08:40",
            PageField.BYLINES, "田小禾",
            PageField.SOURCE, "青河日报"),
        facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"编辑:苏晚晴", "（责任编辑：苏晚晴）", "编辑：何编 责编：苏晚晴 校对：何校 审核：何审", "【责编:苏晚晴】"})
  void who_answers_for_it_is_read_below_the_text(String line) {
    FactsLine facts = FactsLine.read(Block.tidied(line)).orElseThrow();

    assertEquals("苏晚晴", facts.facts().get(PageField.EDITOR));
    assertEquals(true, facts.onlyNamesEditor());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021年3月18日,柳湾县开起议事点。", "活动时间：三月十八日上午", "记者从会上获悉,来源:居民的来信有三十封。", "没有标签的一行"})
  void sentences_are_no_facts(String line) {
    assertEquals(Optional.empty(), FactsLine.read(line));
  }

  @Test
  void a_label_with_nothing_behind_it_says_nothing() {
    assertEquals(Map.of(), FactsLine.read("作者: 来源:").orElseThrow().facts());
  }
}
