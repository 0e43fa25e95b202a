package cn.zhanqun.web.api;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Export;
import cn.zhanqun.ejb.audit.ExportFile;
import cn.zhanqun.ejb.audit.LedgerAudit;
import cn.zhanqun.ejb.audit.LedgerFilter;
import cn.zhanqun.ejb.audit.LedgerObject;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger as a whole, for the audit officer; nobody can change or delete an entry. */
@Path("ledger")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class LedgerResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject LedgerAudit audit;
  @Inject Export export;
  @Inject Verification verification;

  @GET
  @Operation(
      summary = "What was done, newest first",
      description =
          "Fifty entries at most. Where there may be more, further is what to send as before. from"
              + " and to are days in the city; object is a type such as article, number which one;"
              + " action is written in small letters, such as article_published.")
  public LedgerJson.Found list(
      @QueryParam("person") String person,
      @QueryParam("site") String site,
      @QueryParam("object") String object,
      @QueryParam("number") String number,
      @QueryParam("action") String action,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("before") String before) {
    Optional<Long> id = new QueryWord("number", number).number(0, Long.MAX_VALUE);
    LedgerFilter filter =
        new LedgerFilter(
            new QueryWord("person", person).number(0, Long.MAX_VALUE),
            new QueryWord("site", site).text().map(places::siteAt).map(SiteView::id),
            new QueryWord("object", object).text().map(type -> new LedgerObject(type, id)),
            new QueryWord("action", action).choice(LedgerAction.class),
            new QueryWord("from", from).startOfDay(),
            new QueryWord("to", to).endOfDay());
    return LedgerJson.Found.of(
        audit.list(
            current.actor(), filter, new QueryWord("before", before).number(1, Long.MAX_VALUE)));
  }

  @GET
  @Path("{number: [0-9]{1,18}}")
  @Operation(summary = "One entry, with the text that its hash is taken of")
  public LedgerJson.Opened entry(@PathParam("number") long number) {
    return audit
        .open(current.actor(), number)
        .map(LedgerJson.Opened::of)
        .orElseThrow(() -> AddressUnknown.entry(number));
  }

  @GET
  @Path("export")
  @Produces(ExportFile.MEDIA_TYPE)
  @Operation(
      summary = "The ledger of a month in the city, or the whole, as a file",
      description =
          "JSON Lines: a signed heading, then a line for each entry. With the anchors and the"
              + " public key anybody can verify it.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = ExportFile.MEDIA_TYPE,
              schema = @Schema(implementation = String.class)))
  public Response export(@QueryParam("month") String month) {
    return Exported.of(export.ledger(current.actor(), new QueryWord("month", month).month()));
  }

  @GET
  @Path("verification")
  @Operation(
      summary = "Whether anybody changed the ledger",
      description = "Goes through all of it; names the first entry that is broken.")
  public LedgerJson.Proof verification() {
    return LedgerJson.Proof.of(verification.verify(current.actor(), Chain.LEDGER));
  }
}
