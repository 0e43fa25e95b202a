package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.security.SecurityEntry;
import cn.zhanqun.domain.security.SecurityHead;

/** The two records that nobody may change, each chained on its own. */
public enum Chain {
  LEDGER("ledger", LedgerEntry.class, LedgerHead.class),
  SECURITY_LOG("security", SecurityEntry.class, SecurityHead.class);

  private final String word;
  private final Class<? extends ChainedEntry> entry;
  private final Class<?> head;

  Chain(String word, Class<? extends ChainedEntry> entry, Class<?> head) {
    this.word = word;
    this.entry = entry;
    this.head = head;
  }

  /** As its files are named. */
  public String word() {
    return word;
  }

  Class<? extends ChainedEntry> entry() {
    return entry;
  }

  String entryName() {
    return entry.getSimpleName();
  }

  String headName() {
    return head.getSimpleName();
  }
}
