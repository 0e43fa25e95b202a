package cn.zhanqun.web.reader;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The random token by which a reader's browser, and nobody else, finds again what it kept. It lies
 * in a cookie that is set only when a reader keeps something.
 */
public record ReaderToken(String value) {

  public static final String COOKIE = "favorites";

  /** 400 days: browsers keep none longer. */
  public static final int SECONDS_KEPT = 34_560_000;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A token nobody has had before. */
  public static ReaderToken fresh() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    return new ReaderToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** The token this browser sent; empty when it has none, or one that is none of ours. */
  public static Optional<ReaderToken> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(value -> read(value).stream())
        .findFirst();
  }

  static Optional<ReaderToken> read(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new ReaderToken(value)) : Optional.empty();
  }

  /** The header that has the browser keep it. */
  public String cookie(boolean overTls) {
    return COOKIE
        + "="
        + value
        + "; Path=/; Max-Age="
        + SECONDS_KEPT
        + "; HttpOnly; SameSite=Lax"
        + (overTls ? "; Secure" : "");
  }
}
