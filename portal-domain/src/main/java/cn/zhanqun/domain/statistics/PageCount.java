package cn.zhanqun.domain.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How often readers opened one page on one day in the city (阅读量).
 *
 * <p>It begins with the first views of the day, and only grows; what is past stays as it is.
 */
@Entity
@Table(name = "page_count")
@IdClass(PageCount.Key.class)
public class PageCount {

  @Id
  @Column(name = "city_day")
  private LocalDate day;

  @Id
  @Enumerated(EnumType.STRING)
  private PageKind kind;

  @Id
  @Column(name = "object_id")
  private long objectId;

  @Column(name = "site_id", nullable = false)
  private long siteId;

  @Column(nullable = false)
  private long views;

  protected PageCount() {}

  /**
   * @param objectId the article, channel or site
   * @param siteId the site it belongs to
   */
  public PageCount(LocalDate day, PageKind kind, long objectId, long siteId, long views) {
    this.day = Objects.requireNonNull(day);
    this.kind = Objects.requireNonNull(kind);
    this.objectId = objectId;
    this.siteId = siteId;
    this.views = views;
  }

  public long views() {
    return views;
  }

  /** One page on one day. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private PageKind kind;
    private long objectId;

    protected Key() {}

    public Key(LocalDate day, PageKind kind, long objectId) {
      this.day = day;
      this.kind = kind;
      this.objectId = objectId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && objectId == key.objectId
          && kind == key.kind
          && day.equals(key.day);
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, kind, objectId);
    }
  }
}
