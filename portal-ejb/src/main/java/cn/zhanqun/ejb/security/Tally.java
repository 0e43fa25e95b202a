package cn.zhanqun.ejb.security;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.security.SecurityNote;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How often something alike happened since it was last written down, which it is at most once a
 * minute.
 */
final class Tally {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int WORDS_AT_MOST = 8;

  private final Set<String> words = new LinkedHashSet<>();
  private long times;
  private Instant dueAt;

  Tally(Instant now) {
    dueAt = now;
  }

  void add(String what) {
    times++;
    if (!what.isEmpty() && words.size() < WORDS_AT_MOST) {
      words.add(what);
    }
  }

  boolean isDue(Instant now) {
    return !now.isBefore(dueAt);
  }

  boolean isEmpty() {
    return times == 0;
  }

  /** What there is to write, which this forgets; the next is due in a minute. */
  SecurityNote take(Subject subject, Instant now) {
    SecurityNote note =
        new SecurityNote(
            subject.kind(),
            subject.accountId(),
            subject.address(),
            String.join(", ", words),
            times);
    words.clear();
    times = 0;
    dueAt = now.plus(PAUSE);
    return note;
  }

  /** Takes back what could not be written. */
  void putBack(SecurityNote note, Instant now) {
    times += note.times();
    if (!note.words().isEmpty()) {
      words.add(note.words());
    }
    dueAt = now;
  }

  /** What makes two notes alike. */
  record Subject(SecurityKind kind, long accountId, String address) {}
}
