package cn.zhanqun.ejb.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A duty or a stand-in that ends soon.
 *
 * @param accountId of whoever has it
 * @param name theirs
 * @param what the role, or the colleague they act for
 */
public record Ending(long accountId, String name, String what, Instant endsAt) {

  WaitingLine line(WaitingKind kind) {
    return WaitingLine.of(kind, accountId, List.of(name, what), Optional.of(endsAt));
  }
}
