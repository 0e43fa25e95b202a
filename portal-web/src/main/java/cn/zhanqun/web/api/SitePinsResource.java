package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Pinning;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is pinned on a site (置顶), for whoever arranges its home page. */
@Path("sites/{site}/pins")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SitePinsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Pinning pinning;

  @GET
  @Operation(summary = "The articles pinned on a site now, by channel and rank")
  public PinJson.Pins pins(@PathParam("site") String code) {
    return new PinJson.Pins(
        pinning.list(current.actor(), places.siteAt(code).id()).stream().map(PinJson::of).toList());
  }
}
