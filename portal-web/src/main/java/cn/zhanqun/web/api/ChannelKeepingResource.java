package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.ChannelMerging;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.ChannelEditing;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.OpenedChannel;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels of a site as staff keep them: adding, describing, moving and merging them. */
@Path("sites/{site}/channels")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class ChannelKeepingResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Arranging arranging;
  @Inject ChannelEditing editing;
  @Inject ChannelMerging merging;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a channel at the end of a site's",
      description = "Its code stands in its address and never changes.")
  @APIResponse(
      responseCode = "201",
      description = "Added; readers find it within a second. The ETag names its state",
      content = @Content(schema = @Schema(implementation = ChannelForm.class)))
  public Response add(@PathParam("site") String siteCode, ChannelForm form) {
    OpenedChannel added =
        editing.add(current.actor(), places.siteAt(siteCode).id(), form.code(), form.profile());
    return opened(Response.status(Response.Status.CREATED), added);
  }

  @GET
  @Path("{channel}")
  @Operation(
      summary = "What staff say of a channel",
      description = "The ETag names its state, to be sent as If-Match when saving.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = ChannelForm.class)))
  public Response channel(
      @PathParam("site") String siteCode, @PathParam("channel") String channelCode) {
    return opened(
        Response.ok(), editing.open(current.actor(), places.channelAt(siteCode, channelCode).id()));
  }

  @PUT
  @Path("{channel}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Describe a channel anew, whole",
      description =
          "If-Match must name the state that was read; 412 when somebody described it in between."
              + " What is left out becomes empty.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the ETag names the new state",
      content = @Content(schema = @Schema(implementation = ChannelForm.class)))
  public Response describe(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ChannelForm form) {
    long channelId = places.channelAt(siteCode, channelCode).id();
    String seen = ContentTag.read(ifMatch).state();
    return opened(
        Response.ok(), editing.describe(current.actor(), channelId, seen, form.profile()));
  }

  private static Response opened(Response.ResponseBuilder answer, OpenedChannel channel) {
    return answer
        .entity(ChannelForm.of(channel))
        .header(HttpHeaders.ETAG, new ContentTag(channel.state()).header())
        .build();
  }

  @PUT
  @Path("{channel}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Move a channel in the tree of its site")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void move(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      PlaceForm form) {
    long channelId = places.channelAt(siteCode, channelCode).id();
    long parentId =
        form.parent().isEmpty()
            ? ChannelView.AT_THE_TOP
            : places.channelNamed(siteCode, form.parent()).id();
    editing.stand(
        current.actor(), channelId, parentId, (int) Math.min(form.place() - 1, Integer.MAX_VALUE));
  }

  @POST
  @Path("{channel}/merging")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Merge a channel into another of its site",
      description =
          "Its articles move and stand there by the time of their first publication; its address"
              + " answers 301 to the other's. Addresses of articles stay. Roles that were granted in it"
              + " end. It cannot be undone.")
  @APIResponse(
      responseCode = "200",
      description = "How many articles moved, and how many roles ended",
      content = @Content(schema = @Schema(implementation = Moved.class)))
  public Moved merge(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      MergingForm form) {
    long channelId = places.channelAt(siteCode, channelCode).id();
    long intoId = places.channelNamed(siteCode, form.into()).id();
    return Moved.of(merging.merge(current.actor(), channelId, intoId));
  }

  @PUT
  @Path("{channel}/picture")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a channel the picture it wears above its articles, as a topic does")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void illustrate(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      PictureForm form) {
    arranging.illustrate(
        current.actor(), places.channelAt(siteCode, channelCode).id(), form.picture());
  }

  /**
   * Where in the tree.
   *
   * @param parent code of the channel it stands under; empty for the top
   * @param place among those that stand there, from 1; behind the last counts as last
   */
  public record PlaceForm(String parent, long place) {}

  /**
   * What it becomes part of.
   *
   * @param into code of the other channel
   */
  public record MergingForm(String into) {}

  /**
   * What came of it.
   *
   * @param articles how many moved, drafts among them
   * @param grants how many roles ended that somebody had in the channel
   */
  public record Moved(long articles, int grants) {

    private static Moved of(ChannelMerging.Merged merged) {
      return new Moved(merged.articles(), merged.grants());
    }
  }

  /**
   * Which picture.
   *
   * @param picture its number in the media library of the site
   */
  public record PictureForm(long picture) {}
}
