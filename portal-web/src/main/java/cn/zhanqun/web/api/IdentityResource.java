package cn.zhanqun.web.api;

import cn.zhanqun.ejb.site.OpenedIdentity;
import cn.zhanqun.ejb.site.SiteIdentification;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who stands behind a site, as the foot of its pages tells. */
@Path("sites/{site}/identity")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class IdentityResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject SiteIdentification identification;

  @GET
  @Operation(
      summary = "The identity of a site, and what is missing in it",
      description = "The ETag names its version, to be sent as If-Match when saving.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = IdentityJson.Opened.class)))
  public Response identity(@PathParam("site") String code) {
    return opened(places.siteAt(code).id());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Save the identity of a site, whole",
      description =
          "If-Match must name the version that was read; 412 when the site changed in between. What"
              + " is left out becomes empty.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the ETag names the new version",
      content = @Content(schema = @Schema(implementation = IdentityJson.Opened.class)))
  public Response save(
      @PathParam("site") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      IdentityJson form) {
    long siteId = places.siteAt(code).id();
    long seen = VersionTag.read(ifMatch).version();
    identification.identify(current.actor(), siteId, seen, form.identity());
    return opened(siteId);
  }

  private Response opened(long siteId) {
    OpenedIdentity opened = identification.open(current.actor(), siteId);
    return Response.ok(IdentityJson.Opened.of(opened.identity()))
        .header(HttpHeaders.ETAG, new VersionTag(opened.version()).header())
        .build();
  }
}
