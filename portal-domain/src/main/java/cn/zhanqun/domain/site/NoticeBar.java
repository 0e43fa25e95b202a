package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that stands above every page for a while (通知条), perhaps with a link: on one site or on
 * all.
 *
 * <p>It is put up for a time to come or begun at once, begins and ends by the clock alone, and can
 * be taken down early; what never began is then never shown. It is kept.
 */
@Entity
@Table(name = "notice_bar")
public class NoticeBar {

  /** A reader takes it in at one glance. */
  public static final int SENTENCE_AT_MOST = 120;

  /** What stands there longer nobody reads any more; a slip in the year is more likely. */
  public static final Duration LASTS_AT_MOST = Duration.ofDays(60);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_bar_seq")
  @SequenceGenerator(name = "notice_bar_seq", sequenceName = "notice_bar_seq", allocationSize = 1)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "site_id")
  private Site site;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private NoticeTone tone;

  @Column(nullable = false)
  private String sentence;

  @Column(name = "link_address", nullable = false)
  private String linkAddress;

  @Column(name = "begins_at", nullable = false)
  private Instant beginsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Version
  @Column(nullable = false)
  private long version;

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
    this.site = site.orElse(null);
    this.tone = Objects.requireNonNull(tone);
    this.sentence = sentenceOf(sentence);
    this.linkAddress = linkAddress.isBlank() ? "" : LinkAddress.of(linkAddress).value();
    this.beginsAt = period.beginsAt();
    this.endsAt = period.endsAt();
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

  /**
   * Takes it down before its time is over.
   *
   * @throws NoticeBarNotPossible when it is over already
   */
  public void endEarly(Instant now) {
    if (isOverAt(now)) {
      throw NoticeBarNotPossible.over();
    }
    endsAt = now.isBefore(beginsAt) ? beginsAt : now;
  }

  private boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
  }

  public long id() {
    return id;
  }

  /** The site above whose pages it stands; empty for all. */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
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

  public Instant beginsAt() {
    return beginsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }
}
