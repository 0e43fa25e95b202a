package cn.zhanqun.web.api;

import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.media.MediaDesk;
import cn.zhanqun.ejb.media.MediaLine;
import cn.zhanqun.ejb.media.MediaSought;
import cn.zhanqun.ejb.media.MediaSought.Standing;
import cn.zhanqun.ejb.media.PictureArea;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.ejb.site.SiteView;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The media library: finding its files, describing them, cutting and replacing its pictures. */
@Path("media")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class MediaResource {

  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 100_000;
  private static final String ID = "{id: [0-9]{1,18}}";

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject MediaDesk desk;

  @GET
  @Operation(
      summary = "The files in the library of a site",
      description =
          "Newest first, twenty a page; pages count from 1. Words stand in the name, the alt text,"
              + " the caption or the credit.")
  public MediaFileJson.Page files(
      @QueryParam("site") String siteCode,
      @QueryParam("words") String words,
      @QueryParam("kind") MediaKind kind,
      @QueryParam("standing") Standing standing,
      @QueryParam("page") String pageWord) {
    SiteView site = places.siteNamed(new QueryWord("site", siteCode).written());
    long page = new QueryWord("page", pageWord).number(1, LAST_PAGE).orElse(1L);
    MediaSought sought =
        new MediaSought(
            Optional.ofNullable(words).orElse(""),
            Optional.ofNullable(kind),
            Optional.ofNullable(standing).orElse(Standing.ANY));
    int first = Math.toIntExact((page - 1) * PAGE_SIZE);
    Directory directory = places.directory();
    return new MediaFileJson.Page(
        site.code(),
        page,
        desk.count(current.actor(), site.id(), sought),
        desk.list(current.actor(), site.id(), sought, first, PAGE_SIZE).stream()
            .map(file -> MediaFileJson.of(file, directory))
            .toList());
  }

  @GET
  @Path(ID)
  @Operation(
      summary = "A file of the library",
      description = "The ETag names its state, to be sent as If-Match when changing it.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = MediaFileJson.class)))
  public Response file(@PathParam("id") long id) {
    return answer(desk.open(current.actor(), id));
  }

  @GET
  @Path(ID + "/uses")
  @Operation(summary = "Where a file is used", description = "What readers see first.")
  public MediaFileJson.Uses uses(@PathParam("id") long id) {
    return new MediaFileJson.Uses(
        desk.uses(current.actor(), id).stream().map(MediaFileJson.Use::of).toList());
  }

  @PUT
  @Path(ID)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Describe a file anew, whole",
      description =
          "If-Match must name the state that was read; 412 when somebody changed it in between. A"
              + " picture needs alt.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the ETag names the new state",
      content = @Content(schema = @Schema(implementation = MediaFileJson.class)))
  public Response describe(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DescriptionForm form) {
    long seen = VersionTag.read(ifMatch).version();
    return answer(desk.describe(current.actor(), id, seen, form.description()));
  }

  @PUT
  @Path(ID + "/content")
  @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Put another picture in the place of one, wherever it is used",
      description =
          "The body is the picture, up to 20 MB. Number and description stay, the address changes and"
              + " the old one leads there. Needs the right to publish on the whole site; If-Match as"
              + " for describing.")
  @APIResponse(
      responseCode = "200",
      description = "Readers see it at once; the ETag names the new state",
      content = @Content(schema = @Schema(implementation = MediaFileJson.class)))
  public Response replace(
      InputStream picture,
      @PathParam("id") long id,
      @Context HttpHeaders headers,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    long seen = VersionTag.read(ifMatch).version();
    byte[] sent =
        SentBytes.read(picture, headers.getRequestHeaders(), PictureIntake.MEGABYTES_AT_MOST);
    return answer(desk.replace(current.actor(), id, seen, sent, ""));
  }

  @POST
  @Path(ID + "/crop")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Cut off what lies outside of an area, wherever the picture is used",
      description = "In percent of width and height; rights and If-Match as for replacing.")
  @APIResponse(
      responseCode = "200",
      description = "Readers see it at once; the ETag names the new state",
      content = @Content(schema = @Schema(implementation = MediaFileJson.class)))
  public Response crop(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AreaForm form) {
    long seen = VersionTag.read(ifMatch).version();
    return answer(desk.crop(current.actor(), id, seen, form.area()));
  }

  private Response answer(MediaLine file) {
    return Response.ok(MediaFileJson.of(file, places.directory()))
        .header(HttpHeaders.ETAG, new VersionTag(file.version()).header())
        .build();
  }

  /**
   * What is said of a file.
   *
   * @param alt what a picture shows, for who can't see it
   * @param focusX in percent from the left; the middle where it is left out
   * @param focusY in percent from the top
   */
  public record DescriptionForm(
      String alt, String credit, String caption, Optional<Long> focusX, Optional<Long> focusY) {

    private Description description() {
      return new Description(
          alt,
          credit,
          caption,
          new Focus(percent(focusX, Focus.CENTRE.x()), percent(focusY, Focus.CENTRE.y())));
    }
  }

  private static int percent(Optional<Long> told, int otherwise) {
    return told.map(number -> (int) Math.min(number, 100)).orElse(otherwise);
  }

  /**
   * What is kept, in percent.
   *
   * @param left where it begins; at the edge where it is left out
   * @param top where it begins
   */
  public record AreaForm(Optional<Long> left, Optional<Long> top, long width, long height) {

    private PictureArea area() {
      return new PictureArea(percent(left, 0), percent(top, 0), width, height);
    }
  }
}
