package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

  public SiteView getSite() {
    return visit.site();
  }

  /** The first character of the site's name in short, for its seal. */
  public String getSeal() {
    String name = visit.site().shortName();
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public LocalDate getToday() {
    return CityTime.day(clock.instant());
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

  public String getSearch() {
    return visit.addresses().search(visit.site());
  }

  public List<Link> getSites() {
    return visit.network().sites().stream()
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
    return visit.site().channels().stream().map(this::link).toList();
  }

  private Link link(ChannelView channel) {
    return new Link(
        channel.name(), visit.addresses().channel(visit.site(), channel), current(channel));
  }

  private String current(ChannelView channel) {
    Optional<Long> shown = visit.channel().map(ChannelView::id);
    if (shown.isEmpty() || shown.get() != channel.id()) {
      return "";
    }
    return visit.view() == ReaderView.CHANNEL ? "page" : "true";
  }

  /**
   * A site or a channel in a line of the header.
   *
   * @param current value for {@code aria-current}, or empty
   */
  public record Link(String name, String address, String current) {}
}
