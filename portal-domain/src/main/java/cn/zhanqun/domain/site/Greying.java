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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which pages are shown in grey, for mourning (置灰): of one site or of all, the front pages
 * or everything.
 */
@Entity
@Table(name = "greying")
public class Greying extends ShownForAWhile {

  public static final int REASON_AT_MOST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "greying_seq")
  @SequenceGenerator(name = "greying_seq", sequenceName = "greying_seq", allocationSize = 1)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private GreyingScope scope;

  @Column(nullable = false)
  private String reason;

  protected Greying() {}

  /**
   * @param site empty for all sites
   * @throws GreyingNotPossible when the days are past, or there is no reason
   */
  public Greying(
      Optional<Site> site, GreyingScope scope, GreyDays days, String reason, Instant now) {
    super(site, days.beginsAt(), days.endsAt());
    this.scope = Objects.requireNonNull(scope);
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

  @Override
  protected GreyingNotPossible over() {
    return GreyingNotPossible.over();
  }

  public long id() {
    return id;
  }

  public GreyingScope scope() {
    return scope;
  }

  public String reason() {
    return reason;
  }
}
