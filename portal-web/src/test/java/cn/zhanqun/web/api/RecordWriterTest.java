package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.article.BylineRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  @Test
  void a_record_becomes_an_object_with_the_same_names() {
    Sample sample =
        new Sample(
            7,
            true,
            "\"quoted\" </script>",
            Optional.empty(),
            Optional.of("here"),
            Instant.parse("2020-01-23T01:35:00Z"),
            List.of(new BylineJson(BylineRole.AUTHOR, "\u96f7\u4e00")));

    String json = RecordWriter.json(sample).toString();

    assertEquals(
        "{\"number\":7,\"truth\":true,\"text\":\"\\\"quoted\\\" </script>\",\"there\":\"here\","
            + "\"moment\":\"2020-01-23T09:35:00+08:00\","
            + "\"list\":[{\"role\":\"AUTHOR\",\"name\":\"\u96f7\u4e00\"}]}",
        json);
  }

  record Sample(
      long number,
      boolean truth,
      String text,
      Optional<String> missing,
      Optional<String> there,
      Instant moment,
      List<BylineJson> list) {}
}
