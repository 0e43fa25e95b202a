package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.ejb.audit.Excerpt;
import cn.zhanqun.ejb.audit.Export;
import cn.zhanqun.ejb.audit.LedgerAudit;
import cn.zhanqun.ejb.audit.LedgerFilter;
import cn.zhanqun.ejb.audit.LedgerObject;
import cn.zhanqun.ejb.audit.Person;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The whole ledger, newest first, by person, site, thing, action and day: who did what, and what it
 * was before. What is looked for stands in the address.
 */
@Named
@RequestScoped
public class ListLedgerPage {

  @Inject LedgerAudit audit;
  @Inject Export export;
  @Inject Sites sites;
  @Inject CurrentActor current;

  private final SoughtDays days = new SoughtDays();
  private String person = "";
  private String site = "";
  private String object = "";
  private String number = "";
  private String action = "";
  private String before = "";
  private Excerpt<LedgerLine> found = new Excerpt<>(List.of(), Optional.empty());

  public void open() {
    found = audit.list(current.actor(), filter(), Sought.number(before));
  }

  private LedgerFilter filter() {
    return new LedgerFilter(
        Sought.number(person),
        Sought.number(site),
        Sought.text(object).map(type -> new LedgerObject(type, Sought.number(number))),
        Sought.choice(action, LedgerAction.class),
        days.begin(),
        days.end());
  }

  /** The ledger of a month, or all of it, as a file. */
  public void export() throws IOException {
    days.send(export.ledger(current.actor(), days.month()));
  }

  public List<LedgerLine> getLines() {
    return found.lines();
  }

  /** Where older entries go on; empty where there are none. */
  public String getFurther() {
    return found.further().map(String::valueOf).orElse("");
  }

  public List<Person> getPeople() {
    return audit.people(current.actor());
  }

  public List<SiteView> getSites() {
    return sites.network().sites();
  }

  public LedgerAction[] getActions() {
    return LedgerAction.values();
  }

  public List<String> getObjects() {
    return LedgerWords.OBJECTS;
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

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
