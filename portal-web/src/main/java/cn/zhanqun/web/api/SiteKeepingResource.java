package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.ejb.launch.LaunchCheck;
import cn.zhanqun.ejb.launch.SiteMaking;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.OpenedHome;
import cn.zhanqun.ejb.site.SiteKeeping;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The sites of the network as staff keep them: making them, saying how each looks, under which host
 * it answers and whether it does at all.
 */
@Path("sites")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SiteKeepingResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Arranging arranging;
  @Inject SiteMaking making;
  @Inject SiteKeeping keeping;
  @Inject LaunchCheck check;

  @PUT
  @Path("{site}/blocks")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Compose the home page of a site anew",
      description =
          "All its blocks in their order. If-Match must name the state that was read; 412 when"
              + " somebody arranged it in between. Readers see it within a second.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the answer is what was sent, and the ETag names the new state",
      content = @Content(schema = @Schema(implementation = BlockJson.Home.class)))
  public Response arrange(
      @PathParam("site") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      BlockJson.Home home) {
    long siteId = places.siteAt(code).id();
    String seen = ContentTag.read(ifMatch).state();
    List<ArrangedBlock> arranged = home.blocks().stream().map(BlockJson::arranged).toList();
    OpenedHome saved = arranging.arrange(current.actor(), siteId, seen, arranged);
    return Response.ok(home)
        .header(HttpHeaders.ETAG, new ContentTag(saved.state()).header())
        .build();
  }

  @PUT
  @Path("{site}/theme")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Choose the colour of a site, its logo and its banner")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void chooseTheme(@PathParam("site") String code, ThemeForm theme) {
    arranging.chooseTheme(
        current.actor(), places.siteAt(code).id(), theme.accent(), theme.logo(), theme.banner());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a site after the model of another",
      description =
          "With its channels, the blocks of its home page and those of its standing pages that"
              + " speak of nobody. Its code stands in its addresses and never changes.")
  @APIResponse(
      responseCode = "201",
      description = "Made; readers find it within a second",
      content = @Content(schema = @Schema(implementation = SiteForm.class)))
  public Response make(SiteForm form) {
    making.make(current.actor(), form.asWanted(places));
    return Response.status(Response.Status.CREATED).entity(form).build();
  }

  @GET
  @Path("{site}/checklist")
  @Operation(summary = "What a site lacks before readers are told of it")
  public ChecklistJson checklist(@PathParam("site") String code) {
    return ChecklistJson.of(check.linesOf(current.actor(), places.siteAt(code).id()));
  }

  @PUT
  @Path("{site}/host")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Have a site answer under a host of its own",
      description =
          "Its prefix leads there from then on. The main site has its host first; once any site has"
              + " one, other names are not answered.")
  @APIResponse(responseCode = "204", description = "Readers find it there within a second")
  public void giveHost(@PathParam("site") String code, HostForm form) {
    keeping.giveHost(current.actor(), places.siteAt(code).id(), form.host());
  }

  @DELETE
  @Path("{site}/host")
  @Operation(summary = "Have a site answer under its prefix alone")
  @APIResponse(responseCode = "204", description = "Readers find it there within a second")
  public void takeHost(@PathParam("site") String code) {
    keeping.takeHost(current.actor(), places.siteAt(code).id());
  }

  @PUT
  @Path("{site}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Open, freeze, close or archive a site",
      description = "The main site is never closed or archived.")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void put(@PathParam("site") String code, StateForm form) {
    keeping.put(current.actor(), places.siteAt(code).id(), form.state());
  }

  /**
   * Under which name.
   *
   * @param host the name alone, without scheme and port
   */
  public record HostForm(String host) {}

  /** What readers and staff shall find at a site. */
  public record StateForm(SiteState state) {}
}
