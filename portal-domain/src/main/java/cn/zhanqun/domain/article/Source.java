package cn.zhanqun.domain.article;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Where a text comes from (来源), such as a newspaper or the site's own desk. Known from its first
 * use on, by its name.
 */
@Entity
@Table(name = "source")
public class Source {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
  @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private String name;

  protected Source() {}

  public Source(String name) {
    this.name = TypedText.of(name);
  }

  public String name() {
    return name;
  }
}
