package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.PictureView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.StateView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands around every reader page: its site's name and marks, the network, the channels. */
@Named
@RequestScoped
public class ReaderFrame {

  private static final DateTimeFormatter IN_FULL =
      DateTimeFormatter.ofPattern("uuuu年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);

  @Inject Visit visit;
  @Inject Clock clock;
  @Inject TagRecorder tags;
  @Inject EmptyChannels emptyChannels;
  @Inject HttpServletRequest request;

  /** Whether staff look at what they have not saved; its links lead away from what they do. */
  public boolean isPreview() {
    return visit.isPreview();
  }

  public SiteView getSite() {
    return visit.site();
  }

  /** The first character of the site's name in short, for its seal. */
  public String getSeal() {
    String name = visit.site().shortName();
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** The picture that stands for the site's name, where it has one. */
  public List<PictureView> getLogo() {
    return visit.site().logo().stream().toList();
  }

  /** The picture across the site's head, where it has one. */
  public List<PictureView> getBanner() {
    return visit.site().banner().stream().toList();
  }

  /** The page turns when this does. */
  public LocalDate getToday() {
    LocalDate today = CityTime.day(clock.instant());
    tags.turnsAt(today.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant());
    return today;
  }

  public String getTodayInFull() {
    return IN_FULL.format(getToday());
  }

  public String getHome() {
    return visit.addresses().home(visit.site());
  }

  /** Where readers find the site under its own name; empty where it has none. */
  public String getHost() {
    return visit.site().host();
  }

  /** Where a search is sent; its form says in which view. */
  public String getSearch() {
    return visit.addresses().canonical().search(visit.site());
  }

  /** The search page itself, where nothing is asked yet. */
  public String getSearchHere() {
    return visit.addresses().search(visit.site());
  }

  public String getFavorites() {
    return visit.addresses().favorites();
  }

  /** {@code elder} or {@code text} where the reader asked for such a form by address. */
  public String getView() {
    return visit.form().word();
  }

  /** The same page in the ordinary form. */
  public String getInFull() {
    return here().in(PageForm.FULL);
  }

  /** The same page in large type. */
  public String getInElder() {
    return here().in(PageForm.ELDER);
  }

  /** The same page as text alone. */
  public String getInText() {
    return here().in(PageForm.TEXT);
  }

  /**
   * What is not there has no other form; its address may be anything, so the home stands in. A form
   * that was not taken is shown where it was sent, so its own page stands in.
   */
  private AskedPage here() {
    Addresses addresses = visit.addresses().canonical();
    AskedPage asked = AskedPage.of(request);
    return switch (visit.view()) {
      case ERROR -> new AskedPage(addresses.home(visit.site()), "");
      case MISTAKE -> new AskedPage(addresses.mistake(visit.site()), asked.query());
      default -> asked;
    };
  }

  /** For what a reader chose of reading; empty where the host alone will do. */
  public String getCookieDomain() {
    return CookieDomain.of(visit.network());
  }

  public String getMap() {
    return visit.addresses().map(visit.site());
  }

  public String getAccessibility() {
    return visit.addresses().standing(visit.site(), StandingKind.ACCESSIBILITY);
  }

  /** The pages every site has; their names stand in the message file. */
  public List<Link> getStanding() {
    return Arrays.stream(StandingKind.values()).map(this::link).toList();
  }

  private Link link(StandingKind kind) {
    boolean shown = visit.standing().filter(kind::equals).isPresent();
    return new Link(
        kind.word(), visit.addresses().standing(visit.site(), kind), shown ? "page" : "");
  }

  /** Where the police's registry shows the record of the site. */
  public String getPoliceRegistry() {
    String number =
        visit.site().identity().of(IdentityField.POLICE_RECORD).replaceAll("[^0-9]", "");
    return "https://beian.mps.gov.cn/#/query/webSearch"
        + (number.isEmpty() ? "" : "?code=" + number);
  }

  /** That the site is archived, since when; empty where it is not. */
  public String getArchived() {
    StateView state = visit.site().state();
    return visit.site().is(SiteState.ARCHIVED)
        ? ReaderWords.of(
            "archived-site", state.since().map(since -> CityTime.day(since).toString()).orElse(""))
        : "";
  }

  public List<Link> getSites() {
    return visit.network().open().stream()
        .map(site -> new Link(site.name(), visit.addresses().home(site), current(site)))
        .toList();
  }

  private String current(SiteView site) {
    return site.id() == visit.site().id() ? "true" : "";
  }

  /** {@code page} on the home page itself. */
  public String getCurrentHome() {
    return visit.view() == ReaderView.HOME ? "page" : "";
  }

  public List<Link> getChannels() {
    SiteView site = visit.site();
    return emptyChannels.leftOutOf(site, site.navigation()).stream().map(this::link).toList();
  }

  private Link link(ChannelView channel) {
    return new Link(
        channel.name(), visit.addresses().channel(visit.site(), channel), current(channel));
  }

  private String current(ChannelView channel) {
    Optional<ChannelView> shown = visit.channel();
    if (shown.filter(channel::equals).isPresent()) {
      return visit.view().isOfChannel() ? "page" : "true";
    }
    return shown.filter(below -> below.parentId() == channel.id()).isPresent() ? "true" : "";
  }

  /**
   * A site or a channel in a line of the header.
   *
   * @param current value for {@code aria-current}, or empty
   */
  public record Link(String name, String address, String current) {}
}
