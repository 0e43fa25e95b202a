package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.ejb.audit.LedgerAudit;
import cn.zhanqun.ejb.audit.OpenedEntry;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One entry of the ledger with everything it says, down to the text its hash is taken of. */
@Named
@RequestScoped
public class LedgerEntryPage {

  @Inject LedgerAudit audit;
  @Inject CurrentActor current;

  private long number;
  private Optional<OpenedEntry<LedgerLine>> entry = Optional.empty();

  public void open() {
    entry = audit.open(current.actor(), number);
  }

  /** The entry; none where there is none of this number. */
  public List<OpenedEntry<LedgerLine>> getEntry() {
    return entry.stream().toList();
  }

  public String getTitle() {
    return Notices.words("audit.entry-title", String.valueOf(number));
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}
