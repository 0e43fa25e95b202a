package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.audit.Excerpt;
import cn.zhanqun.ejb.audit.Export;
import cn.zhanqun.ejb.audit.Person;
import cn.zhanqun.ejb.audit.SecurityAudit;
import cn.zhanqun.ejb.audit.SecurityFilter;
import cn.zhanqun.ejb.audit.SecurityLine;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Who signed in, who failed to and what was refused, newest first, by person, kind, address and
 * day. What is looked for stands in the address.
 */
@Named
@RequestScoped
public class ListSecurityLogPage {

  @Inject SecurityAudit audit;
  @Inject Export export;
  @Inject CurrentActor current;

  private final SoughtDays days = new SoughtDays();
  private String person = "";
  private String kind = "";
  private String address = "";
  private String before = "";
  private Excerpt<SecurityLine> found = new Excerpt<>(List.of(), Optional.empty());

  public void open() {
    found = audit.list(current.actor(), filter(), Sought.number(before));
  }

  private SecurityFilter filter() {
    return new SecurityFilter(
        Sought.number(person),
        Sought.choice(kind, SecurityKind.class),
        Sought.text(address),
        days.begin(),
        days.end());
  }

  /** The security log of a month, or all of it, as a file. */
  public void export() throws IOException {
    days.send(export.securityLog(current.actor(), days.month()));
  }

  public List<SecurityLine> getLines() {
    return found.lines();
  }

  /** Where older entries go on; empty where there are none. */
  public String getFurther() {
    return found.further().map(String::valueOf).orElse("");
  }

  public List<Person> getPeople() {
    return audit.people(current.actor());
  }

  public SecurityKind[] getKinds() {
    return SecurityKind.values();
  }

  public SoughtDays getDays() {
    return days;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
