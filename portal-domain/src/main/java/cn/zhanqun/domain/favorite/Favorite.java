package cn.zhanqun.domain.favorite;

import cn.zhanqun.domain.article.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * An article one reader keeps. The reader is known by nothing but the hash of a random token that
 * their browser holds; removing the favorite removes the row.
 */
@Entity
@Table(name = "favorite")
public class Favorite {

  /** How many one reader may keep. */
  public static final int AT_MOST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "favorite_seq")
  @SequenceGenerator(name = "favorite_seq", sequenceName = "favorite_seq", allocationSize = 20)
  private Long id;

  @Column(name = "reader_hash", nullable = false)
  private String readerHash;

  @ManyToOne(optional = false)
  @JoinColumn(name = "article_id", nullable = false)
  private Article article;

  @Column(name = "kept_at", nullable = false)
  private Instant keptAt;

  protected Favorite() {}

  public Favorite(String readerHash, Article article, Instant keptAt) {
    this.readerHash = Objects.requireNonNull(readerHash);
    this.article = Objects.requireNonNull(article);
    this.keptAt = Objects.requireNonNull(keptAt);
  }

  public Article article() {
    return article;
  }

  public Instant keptAt() {
    return keptAt;
  }
}
