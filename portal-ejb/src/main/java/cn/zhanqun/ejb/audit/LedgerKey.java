package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.LedgerAction;

/** What an entry of the ledger is looked for by. */
public record LedgerKey(
    long number,
    long actorId,
    long siteId,
    LedgerAction action,
    String objectType,
    long objectId) {}
