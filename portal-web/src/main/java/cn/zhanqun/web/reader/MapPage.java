package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything there is, on one page (网站地图): this site first, then all others with theirs. */
@Named
@RequestScoped
public class MapPage {

  @Inject Visit visit;

  public String getCanonical() {
    return visit.addresses().canonical().map(visit.site());
  }

  public Entry getSite() {
    return entry(visit.site());
  }

  public List<Entry> getOtherSites() {
    return visit.network().open().stream()
        .filter(site -> site.id() != visit.site().id())
        .map(this::entry)
        .toList();
  }

  private Entry entry(SiteView site) {
    return new Entry(
        site.name(),
        visit.addresses().home(site),
        visit.addresses().map(site),
        branches(site, site.navigation()),
        branches(site, site.topics()));
  }

  private List<Branch> branches(SiteView site, List<ChannelView> channels) {
    return channels.stream()
        .map(
            channel ->
                new Branch(
                    channel.name(),
                    visit.addresses().channel(site, channel),
                    branches(site, site.under(channel))))
        .toList();
  }

  /**
   * A site with what it has.
   *
   * @param map where its own map is
   */
  public record Entry(
      String name, String address, String map, List<Branch> channels, List<Branch> topics) {

    public Entry {
      channels = List.copyOf(channels);
      topics = List.copyOf(topics);
    }
  }

  /** A channel with those that stand under it. */
  public record Branch(String name, String address, List<Branch> under) {

    public Branch {
      under = List.copyOf(under);
    }
  }
}
