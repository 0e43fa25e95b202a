package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.ledger.AnchorFile.Anchor;
import cn.zhanqun.ejb.operation.TestFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityAnchoringTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @TempDir Path folder;

  private final SecurityAnchoring anchoring = new SecurityAnchoring();
  private long end;

  @BeforeEach
  void begin() {
    anchoring.folder = TestFolder.at(folder);
    anchoring.reading =
        new ChainReading() {
          @Override
          public ChainEnd end(Chain chain) {
            return new ChainEnd(end, "hash-of-" + end);
          }
        };
  }

  @Test
  void an_empty_log_is_not_signed() {
    looksAt(NOW, 0);

    assertEquals(List.of(), numbers());
  }

  @Test
  void it_is_signed_once_a_minute_while_it_grows_and_sooner_after_a_hundred_entries() {
    looksAt(NOW, 3);
    looksAt(NOW.plusSeconds(30), 90);
    looksAt(NOW.plusSeconds(31), 103);
    looksAt(NOW.plusSeconds(92), 103);
    looksAt(NOW.plusSeconds(93), 104);

    assertEquals(List.of(3L, 103L, 104L), numbers());
  }

  private void looksAt(Instant moment, long number) {
    anchoring.clock = Clock.fixed(moment, ZoneOffset.UTC);
    end = number;
    anchoring.anchorWhereDue();
  }

  private List<Long> numbers() {
    try (Stream<Anchor> anchors = anchoring.file().read()) {
      return anchors.map(Anchor::number).toList();
    }
  }
}
