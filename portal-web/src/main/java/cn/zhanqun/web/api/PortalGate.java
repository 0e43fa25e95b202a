package cn.zhanqun.web.api;

import cn.zhanqun.ejb.operation.PortalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody in while the portal is starting or refuses to serve. */
@Provider
@PreMatching
@ApplicationScoped
public class PortalGate implements ContainerRequestFilter {

  @Inject PortalState portal;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!portal.isServing()) {
      throw new NotServing(portal.refusal());
    }
  }
}
