package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A block of a home page as it is typed: everything about it, its links one a line. */
public class BlockSheet implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<BlockLook> WITHOUT_ARTICLES =
      EnumSet.of(BlockLook.COUNTIES, BlockLook.MOST_READ, BlockLook.LINKS);

  private final int number;
  private BlockArea area;
  private BlockLook look;
  private String title;
  private int count;
  private List<String> channels;
  private String links;

  /**
   * @param number by which the form knows it
   */
  BlockSheet(int number, ArrangedBlock block) {
    this.number = number;
    this.area = block.area();
    this.look = block.look();
    this.title = block.title();
    this.count = block.count();
    this.channels = new ArrayList<>(block.channels());
    this.links =
        block.links().stream()
            .map(link -> link.name() + " " + link.address())
            .collect(Collectors.joining("\n"));
  }

  ArrangedBlock arranged() {
    return new ArrangedBlock(
        area,
        look,
        title,
        count,
        isOfArticles() ? channels : List.of(),
        isOfLinks()
            ? links.lines().filter(line -> !line.isBlank()).map(BlockSheet::link).toList()
            : List.of());
  }

  /** The address is what stands behind the last gap; without one the name is missing. */
  private static LinkView link(String line) {
    String typed = line.strip();
    int gap = typed.replaceAll("\\s", " ").lastIndexOf(' ');
    return new LinkView(typed.substring(0, Math.max(0, gap)).strip(), typed.substring(gap + 1));
  }

  void standIn(BlockArea other) {
    area = other;
  }

  /** Whether it tells of articles, and so of channels. */
  public boolean isOfArticles() {
    return !WITHOUT_ARTICLES.contains(look);
  }

  public boolean isOfLinks() {
    return look == BlockLook.LINKS;
  }

  public int getNumber() {
    return number;
  }

  public BlockArea getArea() {
    return area;
  }

  public BlockLook getLook() {
    return look;
  }

  public void setLook(BlockLook look) {
    this.look = look;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

  public List<String> getChannels() {
    return List.copyOf(channels);
  }

  /** Those that were told of before keep their order, because an arranger may have chosen it. */
  public void setChannels(List<String> chosen) {
    List<String> ordered = new ArrayList<>(channels);
    ordered.retainAll(chosen);
    chosen.stream().filter(code -> !ordered.contains(code)).forEach(ordered::add);
    channels = ordered;
  }

  public String getLinks() {
    return links;
  }

  public void setLinks(String links) {
    this.links = links;
  }
}
