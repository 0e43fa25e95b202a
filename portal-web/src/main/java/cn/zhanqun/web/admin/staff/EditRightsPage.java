package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.staff.Duty;
import cn.zhanqun.ejb.staff.GrantLine;
import cn.zhanqun.ejb.staff.GrantPlace;
import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.HolderLine;
import cn.zhanqun.ejb.staff.RoleLine;
import cn.zhanqun.ejb.staff.Roles;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.staff.StaffLine;
import cn.zhanqun.ejb.staff.StandInLine;
import cn.zhanqun.ejb.staff.StandIns;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person may do: the roles they have and where, whom they stand in for, and forms to give
 * and take. Here too the second factor of a lost phone is forgotten.
 */
@Named
@ViewScoped
public class EditRightsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SAME_NAME = 20;

  @Inject Granting granting;
  @Inject Roles roles;
  @Inject StandIns standIns;
  @Inject SecondFactors factors;
  @Inject Sites sites;
  @Inject CurrentActor current;
  @Inject Notices notices;
  @Inject Clock clock;

  private long account;
  private String personName = "";
  private boolean enabled;
  private long roleId;
  private long siteId;
  private long channelId;
  private boolean below;
  private Instant beginsAt;
  private Instant endsAt;
  private String absentLogin = "";
  private Instant awayFrom;
  private Instant awayUntil;

  /** Opens the person of the address. */
  public void open() {
    StaffLine opened = granting.open(current.actor(), account);
    personName = opened.displayName();
    enabled = opened.enabled();
  }

  public void grant() {
    if (endsAt == null && beginsAt != null) {
      Notices.refuse(Notices.words("rights.end-missing"));
      return;
    }
    granting.grant(current.actor(), account, roleId, place(), duty());
    beginsAt = null;
    endsAt = null;
    notices.tell("rights.granted");
  }

  private GrantPlace place() {
    if (siteId == 0) {
      return GrantPlace.NETWORK;
    }
    return channelId == 0 ? GrantPlace.site(siteId) : GrantPlace.channel(channelId, below);
  }

  private Optional<Duty> duty() {
    return Optional.ofNullable(endsAt).map(end -> new Duty(startOf(beginsAt), end));
  }

  /** Where no beginning was typed, now. */
  private Instant startOf(Instant typed) {
    return Optional.ofNullable(typed).orElseGet(clock::instant);
  }

  public void takeBack(long grantId) {
    granting.takeBack(current.actor(), grantId);
    notices.tell("rights.taken-back");
  }

  /** Has this person stand in for the one whose login name was typed. */
  public void agree() {
    Optional<Long> absent = findByLogin(absentLogin.strip());
    if (absent.isEmpty()) {
      Notices.refuse(Notices.words("accounts.no-such"));
    } else {
      standIns.agree(
          current.actor(), account, absent.get(), new Duty(startOf(awayFrom), awayUntil));
      absentLogin = "";
      notices.tell("rights.agreed");
    }
  }

  private Optional<Long> findByLogin(String loginName) {
    return granting.list(current.actor(), new StaffFilter(loginName, 0), 0, SAME_NAME).stream()
        .map(HolderLine::person)
        .filter(person -> person.loginName().equalsIgnoreCase(loginName))
        .map(StaffLine::id)
        .findFirst();
  }

  public void endStandIn(long standInId) {
    standIns.end(current.actor(), standInId);
    notices.tell("rights.ended");
  }

  /** For whoever lost their phone. */
  public void forgetSecondFactor() {
    factors.forget(current.actor(), account);
    notices.tell("rights.factor-forgotten");
  }

  /** Another site has other channels. */
  public void chooseSite() {
    channelId = 0;
  }

  public List<GrantLine> getGrants() {
    return granting.grantsOf(current.actor(), account);
  }

  public List<StandInLine> getStandIns() {
    return standIns.list(current.actor(), account);
  }

  public List<RoleLine> getRoles() {
    return roles.list(current.actor());
  }

  public List<SiteView> getSites() {
    return sites.network().sites();
  }

  /** Those of the site chosen. */
  public List<ChannelView> getChannels() {
    return sites.network().site(siteId).map(SiteView::channels).orElse(List.of());
  }

  public String getPersonName() {
    return personName;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public long getAccount() {
    return account;
  }

  public void setAccount(long account) {
    this.account = account;
  }

  public long getRoleId() {
    return roleId;
  }

  public void setRoleId(long roleId) {
    this.roleId = roleId;
  }

  public long getSiteId() {
    return siteId;
  }

  public void setSiteId(long siteId) {
    this.siteId = siteId;
  }

  public long getChannelId() {
    return channelId;
  }

  public void setChannelId(long channelId) {
    this.channelId = channelId;
  }

  public boolean isBelow() {
    return below;
  }

  public void setBelow(boolean below) {
    this.below = below;
  }

  public Instant getBeginsAt() {
    return beginsAt;
  }

  public void setBeginsAt(Instant beginsAt) {
    this.beginsAt = beginsAt;
  }

  public Instant getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(Instant endsAt) {
    this.endsAt = endsAt;
  }

  public String getAbsentLogin() {
    return absentLogin;
  }

  public void setAbsentLogin(String absentLogin) {
    this.absentLogin = absentLogin;
  }

  public Instant getAwayFrom() {
    return awayFrom;
  }

  public void setAwayFrom(Instant awayFrom) {
    this.awayFrom = awayFrom;
  }

  public Instant getAwayUntil() {
    return awayUntil;
  }

  public void setAwayUntil(Instant awayUntil) {
    this.awayUntil = awayUntil;
  }
}
