package cn.zhanqun.domain.article;

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
 * What was put right in an article readers had already seen (更正说明), and when; shown under its text.
 *
 * <p>A correction is written as a note of the draft that puts something right. It comes into being
 * when that draft is published, and stays with the article for ever.
 */
@Entity
@Table(name = "correction")
public class Correction {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
  @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "article_id", nullable = false)
  private Article article;

  @Column(nullable = false)
  private String note;

  @Column(name = "corrected_at", nullable = false)
  private Instant correctedAt;

  protected Correction() {}

  Correction(Article article, String note, Instant correctedAt) {
    this.article = Objects.requireNonNull(article);
    this.note = Objects.requireNonNull(note);
    this.correctedAt = Objects.requireNonNull(correctedAt);
  }

  public Article article() {
    return article;
  }

  public String note() {
    return note;
  }

  public Instant correctedAt() {
    return correctedAt;
  }
}
