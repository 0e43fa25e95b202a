package cn.zhanqun.domain.standing;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * A standing page (常设页面) in a site's own words, such as its privacy statement.
 *
 * <p>A site is born without any and shows the portal's default texts. The first time somebody saves
 * one, it becomes a row; from then on each saving rewrites it, at once for all readers.
 */
@Entity
@Table(name = "standing_page")
public class StandingPage {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_page_seq")
  @SequenceGenerator(
      name = "standing_page_seq",
      sequenceName = "standing_page_seq",
      allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private StandingKind kind;

  @Embedded private SafeHtml body;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected StandingPage() {}

  public StandingPage(Site site, StandingKind kind) {
    this.site = Objects.requireNonNull(site);
    this.kind = Objects.requireNonNull(kind);
    this.body = SafeHtml.EMPTY;
  }

  /** Says something else from now on. */
  public void rewrite(SafeHtml newBody, Instant now) {
    body = Objects.requireNonNull(newBody);
    changedAt = Objects.requireNonNull(now);
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  public StandingKind kind() {
    return kind;
  }

  public SafeHtml body() {
    return body;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Rises with every saving; a page nobody has saved yet is version 0. */
  public long version() {
    return version;
  }
}
