package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.ejb.audit.OpenedEntry;
import cn.zhanqun.ejb.audit.SecurityAudit;
import cn.zhanqun.ejb.audit.SecurityLine;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One entry of the security log with everything it says. */
@Named
@RequestScoped
public class SecurityEntryPage {

  @Inject SecurityAudit audit;
  @Inject CurrentActor current;

  private long number;
  private Optional<OpenedEntry<SecurityLine>> entry = Optional.empty();

  public void open() {
    entry = audit.open(current.actor(), number);
  }

  /** The entry; none where there is none of this number. */
  public List<OpenedEntry<SecurityLine>> getEntry() {
    return entry.stream().toList();
  }

  public String getTitle() {
    return Notices.words("audit.security-entry-title", String.valueOf(number));
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}
