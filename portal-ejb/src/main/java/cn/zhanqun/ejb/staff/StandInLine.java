package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.StandIn;
import java.time.Instant;

/**
 * Somebody who acts for a colleague.
 *
 * @param deputyName whoever acts
 * @param absentName whoever is away
 */
public record StandInLine(
    long id,
    long deputyId,
    String deputyName,
    long absentId,
    String absentName,
    Instant beginsAt,
    Instant endsAt) {

  static StandInLine of(StandIn standIn) {
    return new StandInLine(
        standIn.id(),
        standIn.deputy().id(),
        standIn.deputy().displayName(),
        standIn.absent().id(),
        standIn.absent().displayName(),
        standIn.beginsAt(),
        standIn.endsAt());
  }
}
