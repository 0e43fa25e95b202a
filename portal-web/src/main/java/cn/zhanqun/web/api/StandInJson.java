package cn.zhanqun.web.api;

import cn.zhanqun.ejb.staff.StandInLine;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who acts for a colleague.
 *
 * @param deputy number of the account of whoever acts
 * @param absent number of the account of whoever is away
 */
public record StandInJson(
    long id,
    long deputy,
    String deputyName,
    long absent,
    String absentName,
    Instant beginsAt,
    Instant endsAt) {

  static StandInJson of(StandInLine line) {
    return new StandInJson(
        line.id(),
        line.deputyId(),
        line.deputyName(),
        line.absentId(),
        line.absentName(),
        line.beginsAt(),
        line.endsAt());
  }

  /** Those that concern one person, now or later. */
  public record OfAccount(List<StandInJson> standIns) {}
}
