package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import java.time.Instant;

/** What the ledger says of a role somebody is given, or has taken from them. */
public final class GrantChange {

  private GrantChange() {}

  public static LedgerChange given(Grant grant) {
    return of(LedgerAction.ROLE_GRANTED, grant);
  }

  public static LedgerChange takenBack(Grant grant) {
    return of(LedgerAction.ROLE_TAKEN_BACK, grant).gone();
  }

  private static LedgerChange of(LedgerAction action, Grant grant) {
    return LedgerChange.of(
            action, grant.site().map(Site::id).orElse(0L), "account", grant.account().id())
        .with("grant", grant.id())
        .with("role", grant.role().code())
        .with("extent", grant.extent())
        .with("channel", grant.channel().map(Channel::id).orElse(0L))
        .with("beginsAt", grant.beginsAt().map(Instant::toString).orElse(""))
        .with("endsAt", grant.endsAt().map(Instant::toString).orElse(""));
  }
}
