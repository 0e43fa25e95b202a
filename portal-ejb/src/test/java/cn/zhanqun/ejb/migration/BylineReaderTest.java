package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "记者 田小禾 于舟 通讯员 梁一帆|REPORTER 田小禾, REPORTER 于舟, CORRESPONDENT 梁一帆",
        "田小禾|AUTHOR 田小禾",
        "田小禾、于舟|AUTHOR 田小禾, AUTHOR 于舟",
        "本报记者田小禾 通讯员梁一帆|REPORTER 田小禾, CORRESPONDENT 梁一帆",
        "全媒体记者　于　舟|REPORTER 于舟",
        "记者 田小禾 摄影 于舟|REPORTER 田小禾, PHOTOGRAPHER 于舟",
        "文/图 田小禾|AUTHOR 田小禾, PHOTOGRAPHER 田小禾",
        "田小禾 文/图|AUTHOR 田小禾, PHOTOGRAPHER 田小禾",
        "田小禾/文 于舟/图|AUTHOR 田小禾, PHOTOGRAPHER 于舟",
        "田小禾 摄|PHOTOGRAPHER 田小禾",
        "通讯员:阿依古丽·买买提|CORRESPONDENT 阿依古丽·买买提",
      })
  void who_made_it_is_read_with_the_role(String printed, String expected) {
    Reading<?> reading = BylineReader.read(Block.tidied(printed));

    assertEquals(expected, spoken(printed));
    assertEquals(Certainty.RECOGNISED, reading.certainty());
  }

  @Test
  void a_role_nobody_stands_behind_is_doubtful() {
    Reading<?> reading = BylineReader.read("记者 通讯员 梁一帆");

    assertEquals("CORRESPONDENT 梁一帆", spoken("记者 通讯员 梁一帆"));
    assertEquals("import.byline-role-without-name", reading.reasonKey());
  }

  @Test
  void an_office_in_place_of_a_name_is_kept_and_doubtful() {
    Reading<?> reading = BylineReader.read("柳湾县邻里工作办公室");

    assertEquals("AUTHOR 柳湾县邻里工作办公室", spoken("柳湾县邻里工作办公室"));
    assertEquals("import.byline-not-a-name", reading.reasonKey());
  }

  @Test
  void nobody_is_missing() {
    assertEquals(Certainty.MISSING, BylineReader.read("").certainty());
  }

  private static String spoken(String printed) {
    return String.join(
        ", ",
        BylineReader.read(Block.tidied(printed)).value().stream()
            .map(byline -> byline.role() + " " + byline.name())
            .toList());
  }
}
