package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.HomeSection.County;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The front page of a site, composed of the blocks that its editors arranged. While the site has no
 * article it tells what the channels are for.
 */
@Named
@RequestScoped
public class HomePage {

  @Inject Visit visit;
  @Inject ReaderFrame frame;
  @Inject PublishedArticles articles;
  @Inject WayOut wayOut;
  @Inject EmptyChannels emptyChannels;
  @Inject PinnedStories pinnedStories;

  private List<HomeSection> sections;

  @PostConstruct
  void read() {
    sections = new HomeComposition(visit.site(), visit.addresses(), new OfTheSite()).sections();
  }

  public List<HomeSection> getTop() {
    return in(BlockArea.TOP);
  }

  public List<HomeSection> getMain() {
    return in(BlockArea.MAIN);
  }

  public List<HomeSection> getSide() {
    return in(BlockArea.SIDE);
  }

  public List<HomeSection> getFoot() {
    return in(BlockArea.FOOT);
  }

  private List<HomeSection> in(BlockArea area) {
    return sections.stream()
        .filter(section -> section.area() == area && section.look() != BlockLook.LINKS)
        .toList();
  }

  /** Lists of links, wherever they were put: folded at the very end. */
  public List<HomeSection> getLinks() {
    return sections.stream().filter(section -> section.look() == BlockLook.LINKS).toList();
  }

  public String address(LinkView link) {
    return wayOut.to(link.address());
  }

  /** Whether the site has nothing to tell yet. */
  public boolean isQuiet() {
    return sections.stream().allMatch(section -> section.stories().isEmpty());
  }

  /** What a reader will find here one day. */
  public List<Promise> getPromises() {
    SiteView site = visit.site();
    return emptyChannels.leftOutOf(site, site.navigation()).stream()
        .map(
            channel ->
                new Promise(
                    channel.name(),
                    channel.description(),
                    visit.addresses().channel(site, channel)))
        .toList();
  }

  /** As printed in the list of the newest: the time of what is of today, else the day. */
  public String timeOf(Story story) {
    return story.date().equals(frame.getToday().toString())
        ? story.minute().substring(11)
        : story.day();
  }

  /** A channel and what it is for. */
  public record Promise(String name, String about, String address) {}

  private final class OfTheSite implements HomeComposition.News {

    @Override
    public List<Story> newest(int count) {
      return stories(articles.newestOn(visit.site().id(), count));
    }

    @Override
    public Map<Long, List<Story>> newestInEach(Map<Long, Integer> counts) {
      return articles.newestInEach(counts).entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, newest -> stories(newest.getValue())));
    }

    @Override
    public Map<Long, List<Story>> pinnedInEach(Set<Long> channelIds) {
      return pinnedStories.in(channelIds);
    }

    private List<Story> stories(List<Headline> headlines) {
      return headlines.stream().map(visit::story).toList();
    }

    @Override
    public List<ChannelView> notHidden(List<ChannelView> channels) {
      return emptyChannels.leftOutOf(visit.site(), channels);
    }

    @Override
    public List<County> counties() {
      List<SiteView> counties =
          visit.network().open().stream().filter(site -> !site.main()).toList();
      Map<Long, Headline> newest =
          articles.newestOnEach(counties.stream().map(SiteView::id).toList());
      return counties.stream()
          .map(
              county ->
                  new County(
                      county.shortName(),
                      visit.addresses().home(county),
                      Optional.ofNullable(newest.get(county.id())).stream()
                          .map(visit::story)
                          .toList()))
          .toList();
    }
  }
}
