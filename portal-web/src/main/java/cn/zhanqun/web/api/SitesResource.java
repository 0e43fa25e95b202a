package cn.zhanqun.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
  @Operation(summary = "What the home page of a site is composed of, in order")
  public BlockJson.Home blocks(@PathParam("site") String code) {
    return BlockJson.Home.of(places.siteAt(code));
  }
}
