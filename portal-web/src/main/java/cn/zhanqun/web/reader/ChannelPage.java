package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A page of a channel. The newest page is the channel's own address; the number it has today leads
 * to the same page, and says so to search engines. Only the newest one shows the months of the
 * archive, so that a publication changes one page and not all of them.
 */
@Named
@RequestScoped
public class ChannelPage {

  @Inject Visit visit;
  @Inject PublishedArticles articles;
  @Inject ArchiveMonths archive;
  @Inject EmptyChannels emptyChannels;
  @Inject PinnedStories pinnedStories;

  private ChannelView channel;
  private List<Story> stories;
  private List<Story> pinned;

  @PostConstruct
  void read() {
    channel = visit.channel().orElseThrow();
    stories =
        articles.page(channel.id(), visit.page(), visit.lastPage()).stream()
            .map(visit::story)
            .toList();
    pinned =
        isNewest()
            ? pinnedStories.in(List.of(channel.id())).getOrDefault(channel.id(), List.of())
            : List.of();
  }

  private boolean isNewest() {
    return visit.page() == visit.lastPage();
  }

  public ChannelView getChannel() {
    return channel;
  }

  public List<Story> getStories() {
    return stories;
  }

  /** What stands above the others on the newest page, and at its own place besides. */
  public List<Story> getPinned() {
    return pinned;
  }

  /** Whether its articles stand as pictures with their titles. */
  public boolean isOfPictures() {
    return channel.is(ChannelKind.PICTURES);
  }

  /** The channel it stands under; none or one. */
  public List<ReaderFrame.Link> getAbove() {
    return visit.site().above(channel).stream().map(this::link).toList();
  }

  /** The channels that stand under it. */
  public List<ReaderFrame.Link> getBelow() {
    SiteView site = visit.site();
    return emptyChannels.leftOutOf(site, site.under(channel)).stream().map(this::link).toList();
  }

  private ReaderFrame.Link link(ChannelView other) {
    return new ReaderFrame.Link(other.name(), visit.addresses().channel(visit.site(), other), "");
  }

  public List<ArchiveMonths.Year> getYears() {
    return isNewest() ? archive.years() : List.of();
  }

  public String getCanonical() {
    return address(visit.addresses().canonical(), visit.page());
  }

  private String address(Addresses addresses, long page) {
    return page == visit.lastPage()
        ? addresses.channel(visit.site(), channel)
        : addresses.channelPage(visit.site(), channel, page);
  }

  public Paging getPaging() {
    return Paging.downwards(
        visit.page(), visit.lastPage(), page -> address(visit.addresses(), page));
  }

  public long getLastPage() {
    return visit.lastPage();
  }
}
