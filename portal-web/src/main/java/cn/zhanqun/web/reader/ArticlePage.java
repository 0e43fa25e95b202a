package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One article: when, by whom, from where, its text, and who answers for it. */
@Named
@RequestScoped
public class ArticlePage {

  private static final String DASH = "——";

  @Inject Visit visit;

  public PublishedArticle getArticle() {
    return visit.article().orElseThrow();
  }

  /** Printed with the dash a subtitle begins with, whether or not it was typed. */
  public String getSubtitle() {
    String subtitle = getArticle().subtitle();
    return subtitle.isEmpty() || subtitle.startsWith("—") ? subtitle : DASH + subtitle;
  }

  public String getMinute() {
    return CityTime.toTheMinute(getArticle().shownAt());
  }

  public String getMoment() {
    return Story.forMachines(getArticle().shownAt());
  }

  /** The names under the title, those of one role together and in their order. */
  public List<Credit> getCredits() {
    Map<BylineRole, List<String>> names =
        getArticle().bylines().stream()
            .collect(
                Collectors.groupingBy(
                    Byline::getRole,
                    LinkedHashMap::new,
                    Collectors.mapping(Byline::getName, Collectors.toList())));
    return names.entrySet().stream()
        .map(entry -> new Credit(entry.getKey().name(), String.join(" ", entry.getValue())))
        .toList();
  }

  /** The article's channel on its home site; none when the channel is no longer there. */
  public List<ReaderFrame.Link> getChannel() {
    return visit.channel().stream().map(this::link).toList();
  }

  private ReaderFrame.Link link(ChannelView channel) {
    return new ReaderFrame.Link(
        channel.name(), visit.addresses().channel(visit.site(), channel), "");
  }

  /** {@code 正文标题_栏目_站点名}, as the inspected sites must be titled. */
  public String getTitle() {
    String channel = visit.channel().map(found -> "_" + found.name()).orElse("");
    return getArticle().title() + channel + "_" + visit.site().name();
  }

  /**
   * Names of one role.
   *
   * @param role key of its word
   */
  public record Credit(String role, String names) {}
}
