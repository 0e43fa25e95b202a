package cn.zhanqun.web.api;

import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures that staff's programs put into the library of a site. */
@Path("pictures")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class PicturesResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject MediaLibrary library;

  @POST
  @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Put a picture into the library",
      description =
          "The body is the picture, up to 20 MB; its kind is told from its bytes, and it is drawn"
              + " anew. Alt says what it shows.")
  @APIResponse(
      responseCode = "201",
      description = "The picture is at its address",
      content = @Content(schema = @Schema(implementation = PictureJson.class)))
  public Response upload(
      InputStream picture,
      @Context HttpHeaders headers,
      @QueryParam("site") String siteCode,
      @QueryParam("name") String name,
      @QueryParam("alt") String alt) {
    SiteView site = places.siteNamed(new QueryWord("site", siteCode).written());
    StoredFile stored =
        library.upload(
            current.actor(),
            site.id(),
            SentBytes.read(picture, headers.getRequestHeaders(), PictureIntake.MEGABYTES_AT_MOST),
            new QueryWord("name", name).written(),
            new QueryWord("alt", alt).written());
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, stored.address())
        .entity(PictureJson.of(stored))
        .build();
  }

  /**
   * A picture of the library.
   *
   * @param address to be used in the body of an article
   */
  public record PictureJson(
      long id, String address, String contentType, int width, int height, String alt) {

    private static PictureJson of(StoredFile picture) {
      return new PictureJson(
          picture.id(),
          picture.address(),
          picture.contentType(),
          picture.width(),
          picture.height(),
          picture.alt());
    }
  }
}
