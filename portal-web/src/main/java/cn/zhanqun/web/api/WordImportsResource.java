package cn.zhanqun.web.api;

import cn.zhanqun.ejb.migration.WordImport;
import cn.zhanqun.ejb.migration.WordImport.ImportedWord;
import cn.zhanqun.ejb.word.WordFile;
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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of Word that staff's programs bring in. */
@Path("word-imports")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class WordImportsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject WordImport imports;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Make a draft of a document of Word",
      description =
          "The body is the .docx itself, up to 30 MB. Site and channel are codes; name is what the"
              + " file was called, and the draft's title where the document has none. Tracked"
              + " deletions, remarks and hidden text are left out. The losses say what else did not"
              + " come along.")
  @APIResponse(
      responseCode = "201",
      description = "The draft is at Location",
      content = @Content(schema = @Schema(implementation = WordImportJson.class)))
  @APIResponse(
      responseCode = "422",
      description = "The file is no such document, is encrypted, broken or made to do harm")
  public Response importWord(
      InputStream file,
      @Context HttpHeaders headers,
      @QueryParam("site") String site,
      @QueryParam("channel") String channel,
      @QueryParam("name") String name) {
    long channelId =
        places
            .channelNamed(
                new QueryWord("site", site).written(), new QueryWord("channel", channel).written())
            .id();
    byte[] sent = SentBytes.read(file, headers.getRequestHeaders(), WordFile.MEGABYTES_ALLOWED);
    ImportedWord imported =
        imports.importWord(
            current.actor(), sent, new QueryWord("name", name).text().orElse(""), channelId);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/v1/articles/" + imported.articleId() + "/draft")
        .entity(WordImportJson.of(imported, places.directory(), language(headers)))
        .build();
  }

  private static Locale language(HttpHeaders headers) {
    return Language.of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
