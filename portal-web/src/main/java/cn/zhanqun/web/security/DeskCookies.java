package cn.zhanqun.web.security;

import cn.zhanqun.ejb.operation.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * How the browser is told to keep the cookie of the console: where the portal is reached by https,
 * sent over it only and set by this very host only, which the name promises. All else about it
 * stands in web.xml.
 */
@WebListener
public class DeskCookies implements ServletContextListener {

  private static final String OF_THIS_HOST_ONLY = "__Host-";

  @Inject Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (settings.isReachedByHttps()) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName(OF_THIS_HOST_ONLY + cookie.getName());
      cookie.setSecure(true);
    }
  }
}
