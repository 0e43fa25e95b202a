package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.ejb.site.GreyingView;
import cn.zhanqun.ejb.site.Greyings;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of grey days (置灰), for administrators. */
@Path("greyings")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class GreyingsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Greyings greyings;

  @GET
  @Operation(summary = "The days on which pages are grey, the last to end first")
  public GreyingJson.Calendar calendar() {
    Directory directory = places.directory();
    List<GreyingView> known = greyings.list(current.actor());
    return new GreyingJson.Calendar(
        known.stream().map(greying -> GreyingJson.of(greying, directory)).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Have pages turn grey",
      description = "From the first day to the last, both whole; without a site, on all of them.")
  @APIResponse(
      responseCode = "201",
      description = "Set; it begins and ends by itself",
      content = @Content(schema = @Schema(implementation = GreyingJson.class)))
  public Response set(GreyingForm form) {
    GreyingView greying =
        greyings.set(
            current.actor(), form.siteId(places), form.scope(), form.days(), form.reason());
    return Response.status(Response.Status.CREATED)
        .entity(GreyingJson.of(greying, places.directory()))
        .build();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/end")
  @Operation(summary = "Turn pages back before the calendar does")
  public GreyingJson end(@PathParam("id") long id) {
    return GreyingJson.of(greyings.endEarly(current.actor(), id), places.directory());
  }

  /**
   * Grey days as a program asks for them.
   *
   * @param site code of the site, empty for all
   * @param from the first day, such as {@code 2026-12-13}
   * @param until the last day, or the same
   */
  public record GreyingForm(
      String site, GreyingScope scope, String from, String until, String reason) {

    Optional<Long> siteId(Places places) {
      return site.isEmpty()
          ? Optional.empty()
          : Optional.of(places.siteNamed(site)).map(SiteView::id);
    }

    GreyDays days() {
      return new GreyDays(
          new QueryWord("from", from).day().orElseThrow(() -> RequestUnreadable.noDay("from")),
          new QueryWord("until", until).day().orElseThrow(() -> RequestUnreadable.noDay("until")));
    }
  }
}
