package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One article: when, by whom, from where, its text, and who answers for it. */
@Named
@RequestScoped
public class ArticlePage {

  private static final String DASH = "——";

  @Inject Visit visit;
  @Inject TagRecorder tags;
  @Inject Clock clock;

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

  /**
   * Whether it is so old that readers should look for something newer: older than its channel keeps
   * articles as news. What is not archived yet will be by the clock alone, which the page says.
   */
  public boolean isArchived() {
    Optional<Instant> archivedAt = visit.channel().map(this::archivedAt);
    Optional<Instant> still = archivedAt.filter(clock.instant()::isBefore);
    still.ifPresent(tags::turnsAt);
    return archivedAt.isPresent() && still.isEmpty();
  }

  private Instant archivedAt(ChannelView channel) {
    return CityTime.day(getArticle().firstPublishedAt())
        .plusDays(channel.archiveAfterDays())
        .atStartOfDay(CityTime.ZONE)
        .toInstant();
  }

  /** What was put right since the article was first published, newest first. */
  public List<Correction> getCorrections() {
    List<Correction> newestFirst =
        getArticle().corrections().stream()
            .map(
                correction ->
                    new Correction(
                        correction.note(),
                        CityTime.toTheMinute(correction.correctedAt()),
                        Story.forMachines(correction.correctedAt())))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** The article's channel on its home site; none when the channel is no longer there. */
  public List<ReaderFrame.Link> getChannel() {
    return visit.channel().stream().map(this::link).toList();
  }

  private ReaderFrame.Link link(ChannelView channel) {
    return new ReaderFrame.Link(
        channel.name(), visit.addresses().channel(visit.site(), channel), "");
  }

  /**
   * Names of one role.
   *
   * @param role key of its word
   */
  public record Credit(String role, String names) {}

  /**
   * What was put right.
   *
   * @param minute when, for people
   * @param moment when, for machines
   */
  public record Correction(String note, String minute, String moment) {}
}
