package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that readers see on one site or on all from one moment to another.
 *
 * <p>It is put up for a time to come or begun at once, begins and ends by the clock alone, and can
 * be ended early; what never began is then never shown. It is kept.
 */
@MappedSuperclass
public abstract class ShownForAWhile {

  @ManyToOne
  @JoinColumn(name = "site_id")
  private Site site;

  @Column(name = "begins_at", nullable = false)
  private Instant beginsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected ShownForAWhile() {}

  /**
   * @param site empty for all sites
   */
  protected ShownForAWhile(Optional<Site> site, Instant beginsAt, Instant endsAt) {
    this.site = site.orElse(null);
    this.beginsAt = beginsAt;
    this.endsAt = endsAt;
  }

  /** Refuses to end what is over. */
  protected abstract RuleViolation over();

  /**
   * Ends it before its time.
   *
   * @throws RuleViolation when it is over already
   */
  public void endEarly(Instant now) {
    if (isOverAt(now)) {
      throw over();
    }
    endsAt = now.isBefore(beginsAt) ? beginsAt : now;
  }

  protected boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
  }

  /** Where readers see it; empty for all sites. */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
  }

  public Instant beginsAt() {
    return beginsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }
}
