package cn.zhanqun.domain.security;

import cn.zhanqun.domain.ledger.ChainHead;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the security log. */
@Entity
@Table(name = "security_head")
public class SecurityHead extends ChainHead {

  protected SecurityHead() {}

  /** Makes the next entry. The caller holds this row locked and stores the entry. */
  public SecurityEntry append(Instant now, SecurityNote note) {
    return endWith(new SecurityEntry(lastNumber() + 1, now, note, lastHash()));
  }
}
