package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that stands above every page for a while (通知条), perhaps with a link: on one site or on
 * all.
 */
@Entity
@Table(name = "notice_bar")
public class NoticeBar extends ShownForAWhile {

  /** A reader takes it in at one glance. */
  public static final int SENTENCE_AT_MOST = 120;

  /** What stands there longer nobody reads any more; a slip in the year is more likely. */
  public static final Duration LASTS_AT_MOST = Duration.ofDays(60);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_bar_seq")
  @SequenceGenerator(name = "notice_bar_seq", sequenceName = "notice_bar_seq", allocationSize = 1)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private NoticeTone tone;

  @Column(nullable = false)
  private String sentence;

  @Column(name = "link_address", nullable = false)
  private String linkAddress;

  protected NoticeBar() {}

  /**
   * @param site empty for all sites
   * @param linkAddress where the sentence leads; empty for nowhere
   * @throws NoticeBarNotPossible without a sentence, or for a time that is over or never ends
   * @throws LinkNotUsable when the address leads nowhere a reader can go
   */
  public NoticeBar(
      Optional<Site> site,
      NoticeTone tone,
      String sentence,
      String linkAddress,
      NoticePeriod period,
      Instant now) {
    super(site, period.beginsAt(), period.endsAt());
    this.tone = Objects.requireNonNull(tone);
    this.sentence = sentenceOf(sentence);
    this.linkAddress = linkAddress.isBlank() ? "" : LinkAddress.of(linkAddress).value();
    if (isOverAt(now)) {
      throw NoticeBarNotPossible.past();
    }
  }

  private static String sentenceOf(String typed) {
    String kept = TypedText.of(typed).replaceAll("\\s+", " ");
    if (kept.isEmpty()) {
      throw NoticeBarNotPossible.noSentence();
    }
    if (kept.length() > SENTENCE_AT_MOST) {
      throw NoticeBarNotPossible.sentenceTooLong(SENTENCE_AT_MOST);
    }
    return kept;
  }

  @Override
  protected NoticeBarNotPossible over() {
    return NoticeBarNotPossible.over();
  }

  public long id() {
    return id;
  }

  public NoticeTone tone() {
    return tone;
  }

  public String sentence() {
    return sentence;
  }

  /** Where it leads; empty for nowhere. */
  public String linkAddress() {
    return linkAddress;
  }
}
