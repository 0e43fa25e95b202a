package cn.zhanqun.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The body of an edition: HTML that has passed the sanitizer, and the version of the policy it
 * passed. Only the sanitizer makes one (a test of the architecture watches), so whoever holds a
 * SafeHtml may print it as it is.
 */
@Embeddable
public class SafeHtml {

  /** No text at all. */
  public static final SafeHtml EMPTY = new SafeHtml("", 0);

  /** The sanitizer writes it in no other way. */
  private static final Pattern PICTURE = Pattern.compile(" src=\"/media/([1-9]\\d{0,17})/");

  @Lob
  @Column(name = "body_html", nullable = false)
  private String html;

  @Column(name = "body_policy", nullable = false)
  private int policyVersion;

  protected SafeHtml() {}

  private SafeHtml(String html, int policyVersion) {
    this.html = Objects.requireNonNull(html);
    this.policyVersion = policyVersion;
  }

  /** Called by the sanitizer alone, with what it let through. */
  public static SafeHtml sanitized(String html, int policyVersion) {
    return new SafeHtml(html, policyVersion);
  }

  public String html() {
    return html;
  }

  /** The numbers of the pictures of the media library that it shows. */
  public Set<Long> pictures() {
    return PICTURE
        .matcher(html)
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  public int policyVersion() {
    return policyVersion;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that
        && html.equals(that.html)
        && policyVersion == that.policyVersion;
  }

  @Override
  public int hashCode() {
    return Objects.hash(html, policyVersion);
  }

  @Override
  public String toString() {
    return html;
  }
}
