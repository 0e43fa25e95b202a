package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A page of a channel. The newest page is the channel's own address; the number it has today leads
 * to the same page, and says so to search engines.
 */
@Named
@RequestScoped
public class ChannelPage {

  @Inject Visit visit;
  @Inject PublishedArticles articles;

  private ChannelView channel;
  private List<Story> stories;

  @PostConstruct
  void read() {
    channel = visit.channel().orElseThrow();
    stories =
        articles.page(channel.id(), visit.page(), visit.lastPage()).stream()
            .map(visit::story)
            .toList();
  }

  public ChannelView getChannel() {
    return channel;
  }

  public List<Story> getStories() {
    return stories;
  }

  public String getCanonical() {
    return address(visit.page());
  }

  private String address(long page) {
    return page == visit.lastPage()
        ? visit.addresses().channel(visit.site(), channel)
        : visit.addresses().channelPage(visit.site(), channel, page);
  }

  public Paging getPaging() {
    return Paging.downwards(visit.page(), visit.lastPage(), this::address);
  }

  public long getLastPage() {
    return visit.lastPage();
  }
}
