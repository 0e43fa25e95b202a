package cn.zhanqun.web.security;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.account.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever sent this request, as far as the portal knows them. */
@Named
@RequestScoped
public class CurrentActor {

  @Inject HttpServletRequest request;

  /** Whoever acts; {@link Actor#NOBODY} when nobody has signed in. */
  public Actor actor() {
    return signedIn().map(SignedIn::actor).orElse(Actor.NOBODY);
  }

  public Optional<SignedIn> signedIn() {
    return PortalAuthentication.signedIn(request);
  }

  /** For pages: whether they may do it anywhere at all, by the name of the permission. */
  public boolean may(String permission) {
    return actor().may(Permission.valueOf(permission));
  }

  /** The session of the console that this request is in; 0 for none. */
  public long sessionId() {
    return signedIn().map(SignedIn::sessionId).orElse(0L);
  }

  /** For pages: opens for nobody else, as a page's first action. */
  public void require(String permission) {
    actor().require(Permission.valueOf(permission));
  }

  /** For pages: the name colleagues know, empty for nobody. */
  public String getName() {
    return actor().name();
  }
}
