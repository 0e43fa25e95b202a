package cn.zhanqun.web.security;

import cn.zhanqun.ejb.account.SignInPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says from where a request to sign in comes. */
@ApplicationScoped
public class SignInPlaces {

  @Inject DeviceCookie device;

  public SignInPlace of(HttpServletRequest request) {
    return new SignInPlace(
        request.getRemoteAddr(),
        device.read(request),
        BrowserName.of(Optional.ofNullable(request.getHeader("User-Agent")).orElse("")));
  }
}
