package cn.zhanqun.web.api;

import cn.zhanqun.ejb.migration.PageImport;
import cn.zhanqun.ejb.migration.PageImport.ImportedPage;
import cn.zhanqun.ejb.migration.SavedPage;
import cn.zhanqun.ejb.site.ChannelView;
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

/** Saved article pages that staff's programs bring in. */
@Path("page-imports")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class PageImportsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject PageImport imports;

  @POST
  @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Make a draft of a saved page",
      description =
          "The body is the page itself, text or HTML, up to 5 MB; its encoding is told from its"
              + " bytes. Site and channel are codes, named together, and only needed where the page"
              + " does not say where it belongs; address is where it was saved from.")
  @APIResponse(
      responseCode = "201",
      description = "The draft is at Location; the findings say what was recognised",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  public Response importPage(
      InputStream page,
      @Context HttpHeaders headers,
      @QueryParam("site") String site,
      @QueryParam("channel") String channel,
      @QueryParam("address") String address) {
    Optional<Long> chosen = chosenChannel(site, channel);
    SavedPage saved =
        SavedPage.ofBytes(
                SentBytes.read(page, headers.getRequestHeaders(), SavedPage.MEGABYTES_ALLOWED))
            .savedFrom(new QueryWord("address", address).written());
    ImportedPage imported = imports.importPage(current.actor(), saved, chosen);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/v1/articles/" + imported.articleId() + "/draft")
        .entity(ImportJson.of(imported, places.directory(), language(headers)))
        .build();
  }

  private Optional<Long> chosenChannel(String site, String channel) {
    Optional<String> siteCode = new QueryWord("site", site).text();
    Optional<String> channelCode = new QueryWord("channel", channel).text();
    if (siteCode.isPresent() != channelCode.isPresent()) {
      throw PlaceUnknown.halfNamed();
    }
    return siteCode
        .flatMap(code -> channelCode.map(name -> places.channelNamed(code, name)))
        .map(ChannelView::id);
  }

  private static Locale language(HttpHeaders headers) {
    return Language.of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
