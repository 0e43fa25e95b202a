package cn.zhanqun.domain.site;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * From when until when a notice bar stands.
 *
 * @param endsAt the first moment at which it stands no more
 */
public record NoticePeriod(Instant beginsAt, Instant endsAt) implements Serializable {

  /**
   * Takes the moments.
   *
   * @throws NoticeBarNotPossible when it ends before it begins, or lasts too long
   */
  public NoticePeriod {
    Objects.requireNonNull(beginsAt);
    Objects.requireNonNull(endsAt);
    if (!beginsAt.isBefore(endsAt)) {
      throw NoticeBarNotPossible.endsBeforeItBegins();
    }
    if (Duration.between(beginsAt, endsAt).compareTo(NoticeBar.LASTS_AT_MOST) > 0) {
      throw NoticeBarNotPossible.tooLong(NoticeBar.LASTS_AT_MOST.toDays());
    }
  }
}
