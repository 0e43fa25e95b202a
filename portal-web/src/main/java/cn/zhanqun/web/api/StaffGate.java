package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody in who has not shown a token that works. */
@Provider
@ForStaff
@ApplicationScoped
public class StaffGate implements ContainerRequestFilter {

  @Inject CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) {
    if (current.actor().equals(Actor.NOBODY)) {
      throw new TokenMissing();
    }
  }
}
