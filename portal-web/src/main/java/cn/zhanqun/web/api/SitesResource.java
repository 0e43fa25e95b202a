package cn.zhanqun.web.api;

import cn.zhanqun.ejb.site.OpenedHome;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sites of the network, and what their home pages are composed of. */
@Path("sites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For everyone")
public class SitesResource {

  @Inject Places places;

  @GET
  @Operation(summary = "All sites, the main site first")
  public SiteJson.Network sites() {
    Directory directory = places.directory();
    return new SiteJson.Network(
        places.network().sites().stream().map(site -> SiteJson.of(site, directory)).toList());
  }

  @GET
  @Path("{site}")
  @Operation(summary = "One site")
  public SiteJson site(@PathParam("site") String code) {
    return SiteJson.of(places.siteAt(code), places.directory());
  }

  @GET
  @Path("{site}/blocks")
  @Operation(
      summary = "What the home page of a site is composed of, in order",
      description = "The ETag names its state, to be sent as If-Match when arranging it anew.")
  @APIResponse(
      responseCode = "200",
      description = "As readers find it now",
      content = @Content(schema = @Schema(implementation = BlockJson.Home.class)))
  public Response blocks(@PathParam("site") String code) {
    SiteView site = places.siteAt(code);
    return Response.ok(BlockJson.Home.of(site))
        .header(HttpHeaders.ETAG, new ContentTag(OpenedHome.of(site).state()).header())
        .build();
  }
}
