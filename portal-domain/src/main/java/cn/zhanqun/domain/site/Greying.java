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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which pages are shown in grey, for mourning (置灰): of one site or of all, the front pages
 * or everything.
 *
 * <p>It is set for days to come or begun at once, begins and ends by the calendar alone, and can be
 * ended early; what never began is then never grey. It is kept.
 */
@Entity
@Table(name = "greying")
public class Greying {

  public static final int REASON_AT_MOST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "greying_seq")
  @SequenceGenerator(name = "greying_seq", sequenceName = "greying_seq", allocationSize = 1)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "site_id")
  private Site site;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private GreyingScope scope;

  @Column(name = "begins_at", nullable = false)
  private Instant beginsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Column(nullable = false)
  private String reason;

  @Version
  @Column(nullable = false)
  private long version;

  protected Greying() {}

  /**
   * @param site empty for all sites
   * @throws GreyingNotPossible when the days are past, or there is no reason
   */
  public Greying(
      Optional<Site> site, GreyingScope scope, GreyDays days, String reason, Instant now) {
    this.site = site.orElse(null);
    this.scope = Objects.requireNonNull(scope);
    this.beginsAt = days.beginsAt();
    this.endsAt = days.endsAt();
    this.reason = reasonOf(reason);
    if (isOverAt(now)) {
      throw GreyingNotPossible.past();
    }
  }

  private static String reasonOf(String typed) {
    String kept = TypedText.of(typed);
    if (kept.isEmpty()) {
      throw GreyingNotPossible.noReason();
    }
    if (kept.length() > REASON_AT_MOST) {
      throw GreyingNotPossible.reasonTooLong(REASON_AT_MOST);
    }
    return kept;
  }

  /**
   * Turns the pages back before the calendar does.
   *
   * @throws GreyingNotPossible when it is over already
   */
  public void endEarly(Instant now) {
    if (isOverAt(now)) {
      throw GreyingNotPossible.over();
    }
    endsAt = now.isBefore(beginsAt) ? beginsAt : now;
  }

  private boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
  }

  public long id() {
    return id;
  }

  /** The site whose pages it is about; empty for all. */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
  }

  public GreyingScope scope() {
    return scope;
  }

  public Instant beginsAt() {
    return beginsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public String reason() {
    return reason;
  }
}
