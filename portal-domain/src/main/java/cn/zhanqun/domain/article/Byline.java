package cn.zhanqun.domain.article;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * One name under a title and what that person did for the article: 记者 reporter, 通讯员 correspondent,
 * and so on.
 */
@Embeddable
public class Byline {

  @Enumerated(EnumType.STRING)
  @Column(name = "byline_role", nullable = false)
  private BylineRole role;

  @Column(name = "person", nullable = false)
  private String name;

  protected Byline() {}

  public Byline(BylineRole role, String name) {
    this.role = Objects.requireNonNull(role);
    this.name = TypedText.of(name);
  }

  public BylineRole getRole() {
    return role;
  }

  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Byline that && role == that.role && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, name);
  }

  @Override
  public String toString() {
    return role + " " + name;
  }
}
