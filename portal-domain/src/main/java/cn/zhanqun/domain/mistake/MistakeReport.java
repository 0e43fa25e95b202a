package cn.zhanqun.domain.mistake;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.site.Site;
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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader's report of a mistake on a page (找错).
 *
 * <p>A reader sends it and is given its number and a key, of which only the hash is stored. It is
 * open until somebody of the site's staff answers it, or dismisses it with a reason, once: whoever
 * holds the key may have read that already. It is kept with its answer.
 */
@Entity
@Table(name = "mistake_report")
public class MistakeReport {

  public static final int ANSWER_AT_MOST = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mistake_report_seq")
  @SequenceGenerator(
      name = "mistake_report_seq",
      sequenceName = "mistake_report_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @Column(nullable = false)
  private String page;

  @Column(name = "marked_text", nullable = false)
  private String marked;

  @Column(name = "what_is_wrong", nullable = false)
  private String wrong;

  @Column(nullable = false)
  private String contact;

  @Column(name = "key_hash", nullable = false)
  private String keyHash;

  @Column(name = "reported_at", nullable = false)
  private Instant reportedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MistakeState state;

  @Column(nullable = false)
  private String answer;

  @Column(name = "answered_by", nullable = false)
  private long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected MistakeReport() {}

  /**
   * @param site whose page it is about
   * @param keyHash hash of the key by which the reader finds the answer
   */
  public MistakeReport(Site site, ReportedMistake mistake, String keyHash, Instant now) {
    this.site = Objects.requireNonNull(site);
    this.page = mistake.page();
    this.marked = mistake.marked();
    this.wrong = mistake.wrong();
    this.contact = mistake.contact();
    this.keyHash = Objects.requireNonNull(keyHash);
    this.reportedAt = Objects.requireNonNull(now);
    this.state = MistakeState.OPEN;
    this.answer = "";
  }

  /**
   * Tells the reader what was done about it.
   *
   * @param accountId who answers
   */
  public void answer(String words, long accountId, Instant now) {
    close(MistakeState.ANSWERED, words, accountId, now);
  }

  /**
   * Tells the reader why nothing is done about it.
   *
   * @param accountId who decides so
   */
  public void dismiss(String reason, long accountId, Instant now) {
    close(MistakeState.DISMISSED, reason, accountId, now);
  }

  private void close(MistakeState how, String words, long accountId, Instant now) {
    if (state != MistakeState.OPEN) {
      throw new MistakeAlreadyAnswered();
    }
    String kept = TypedText.of(words);
    if (kept.isEmpty()) {
      throw MistakeIncomplete.noAnswer();
    }
    MistakeTextTooLong.refuse("answer", kept, ANSWER_AT_MOST);
    state = how;
    answer = kept;
    answeredBy = accountId;
    answeredAt = now;
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  public ReportedMistake mistake() {
    return new ReportedMistake(page, marked, wrong, contact);
  }

  /** Whether this is the hash of the key the reader was given. */
  public boolean opensWith(String hash) {
    return keyHash.equals(hash);
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public MistakeState state() {
    return state;
  }

  /** What the reader is told; empty while it is open. */
  public String answer() {
    return answer;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
