package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.site.BlockView;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.PictureView;
import java.util.List;
import java.util.Optional;

/**
 * A block of a home page with what there is to show in it.
 *
 * @param title what stands above it; empty where the message file says it
 * @param address where its title leads, or empty
 * @param ofPictures whether its articles stand as pictures with their titles
 */
public record HomeSection(
    BlockArea area,
    BlockLook look,
    String title,
    String address,
    boolean ofPictures,
    List<Story> stories,
    List<Topic> topics,
    List<County> counties,
    List<LinkView> links) {

  public HomeSection {
    stories = List.copyOf(stories);
    topics = List.copyOf(topics);
    counties = List.copyOf(counties);
    links = List.copyOf(links);
  }

  static HomeSection of(BlockView block) {
    return new HomeSection(
        block.area(),
        block.look(),
        block.title(),
        "",
        false,
        List.of(),
        List.of(),
        List.of(),
        block.links());
  }

  HomeSection with(List<Story> told) {
    return new HomeSection(area, look, title, address, ofPictures, told, topics, counties, links);
  }

  HomeSection withTopics(List<Topic> told) {
    return new HomeSection(area, look, title, address, ofPictures, stories, told, counties, links);
  }

  HomeSection withCounties(List<County> told) {
    return new HomeSection(area, look, title, address, ofPictures, stories, topics, told, links);
  }

  /** Bears the name of a channel, unless it has a title of its own, and leads there. */
  HomeSection of(ChannelView channel, String itsAddress) {
    return new HomeSection(
        area,
        look,
        title.isEmpty() ? channel.name() : title,
        itsAddress,
        channel.is(ChannelKind.PICTURES),
        stories,
        topics,
        counties,
        links);
  }

  public boolean is(String asked) {
    return look.name().equals(asked);
  }

  public Story lead() {
    return stories.get(0);
  }

  public List<Story> rest() {
    return stories.stream().skip(1).toList();
  }

  /** A page made for one event, with the picture it wears. */
  public record Topic(String name, String about, String address, Optional<PictureView> picture) {}

  /** A county with its newest article, if any. */
  public record County(String name, String address, List<Story> newest) {

    public County {
      newest = List.copyOf(newest);
    }
  }
}
