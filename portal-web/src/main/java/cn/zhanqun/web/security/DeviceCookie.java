package cn.zhanqun.web.security;

import cn.zhanqun.ejb.operation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie by which a browser is known that somebody signed in with before. It opens nothing; it
 * keeps its owner from being shut out by wrong passwords typed elsewhere.
 */
@ApplicationScoped
public class DeviceCookie {

  private static final String NAME = "ZHANQUN-DEVICE";
  private static final Duration LIFE = Duration.ofDays(365);
  private static final int LONGEST = 100;

  @Inject Settings settings;

  /** What the browser brought; empty for none. */
  public String read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> value.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }

  public void write(HttpServletResponse response, String key) {
    Cookie cookie = new Cookie(NAME, key);
    cookie.setPath("/admin/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isReachedByHttps());
    cookie.setMaxAge((int) LIFE.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
