package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.site.NoticeBarView;
import cn.zhanqun.ejb.site.NoticeBars;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sentences above every page of readers (通知条), for whoever edits sites. */
@Path("notice-bars")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class NoticeBarsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject NoticeBars noticeBars;

  @GET
  @Operation(summary = "The sentences above the pages, the last to end first")
  public NoticeBarJson.Known known() {
    Directory directory = places.directory();
    List<NoticeBarView> known = noticeBars.list(current.actor());
    return new NoticeBarJson.Known(
        known.stream().map(bar -> NoticeBarJson.of(bar, directory)).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put a sentence above the pages",
      description = "Without a site, on all of them.")
  @APIResponse(
      responseCode = "201",
      description = "Put up; it comes and goes by itself",
      content = @Content(schema = @Schema(implementation = NoticeBarJson.class)))
  public Response putUp(NoticeBarForm form) {
    NoticeBarView bar =
        noticeBars.putUp(
            current.actor(),
            form.siteId(places),
            form.tone(),
            form.sentence(),
            form.link(),
            new NoticePeriod(form.beginsAt(), form.endsAt()));
    return Response.status(Response.Status.CREATED)
        .entity(NoticeBarJson.of(bar, places.directory()))
        .build();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/end")
  @Operation(summary = "Take one down before its time is over")
  public NoticeBarJson takeDown(@PathParam("id") long id) {
    return NoticeBarJson.of(noticeBars.takeDown(current.actor(), id), places.directory());
  }

  /**
   * A sentence as a program asks for it.
   *
   * @param site code of the site, empty for all
   * @param link where it leads, empty for nowhere
   * @param endsAt the first moment at which it stands no more
   */
  public record NoticeBarForm(
      String site,
      NoticeTone tone,
      String sentence,
      String link,
      Instant beginsAt,
      Instant endsAt) {

    Optional<Long> siteId(Places places) {
      return site.isEmpty()
          ? Optional.empty()
          : Optional.of(places.siteNamed(site)).map(SiteView::id);
    }
  }
}
