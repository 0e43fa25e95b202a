package cn.zhanqun.web.api;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.media.FileType;
import cn.zhanqun.ejb.media.FileUpload;
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

/** Files that staff's programs put into the library of a site, to attach them to articles. */
@Path("files")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class FilesResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject FileUpload upload;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Put a file into the library, to be attached to articles",
      description =
          "The body is the file; its kind is told from its bytes. Documents (PDF, DOCX, XLSX, PPTX,"
              + " TXT, CSV) up to 50 MB, recordings (MP3, M4A, MP4, WebM) up to 500 MB.")
  @APIResponse(
      responseCode = "201",
      description = "The file is at its address",
      content = @Content(schema = @Schema(implementation = FileJson.class)))
  public Response upload(
      InputStream file,
      @Context HttpHeaders headers,
      @QueryParam("site") String siteCode,
      @QueryParam("name") String name) {
    SiteView site = places.siteNamed(new QueryWord("site", siteCode).written());
    SentBytes.requireFitting(headers.getRequestHeaders(), FileType.MEGABYTES_OF_A_RECORDING);
    StoredFile stored =
        upload.keepFile(current.actor(), site.id(), file, new QueryWord("name", name).written());
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, stored.address())
        .entity(FileJson.of(stored))
        .build();
  }

  /**
   * A file of the library.
   *
   * @param id to be named in the attachments of an article
   */
  public record FileJson(
      long id, String address, MediaKind kind, String name, String contentType, long bytes) {

    private static FileJson of(StoredFile file) {
      return new FileJson(
          file.id(),
          file.address(),
          file.kind(),
          file.name(),
          file.contentType(),
          file.byteCount());
    }
  }
}
