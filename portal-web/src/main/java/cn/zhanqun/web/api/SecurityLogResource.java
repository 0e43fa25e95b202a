package cn.zhanqun.web.api;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Export;
import cn.zhanqun.ejb.audit.ExportFile;
import cn.zhanqun.ejb.audit.SecurityAudit;
import cn.zhanqun.ejb.audit.SecurityFilter;
import cn.zhanqun.ejb.audit.Verification;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Who signed in, who failed to and what was refused, for the audit officer; nobody can change or
 * delete an entry.
 */
@Path("security-log")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SecurityLogResource {

  @Inject CurrentActor current;
  @Inject SecurityAudit audit;
  @Inject Export export;
  @Inject Verification verification;

  @GET
  @Operation(
      summary = "What happened at the doors, newest first",
      description =
          "Fifty entries at most. Where there may be more, further is what to send as before. from"
              + " and to are days in the city; kind is written in small letters, such as"
              + " sign_in_failed. What is alike within a minute is one entry.")
  public SecurityLogJson list(
      @QueryParam("person") String person,
      @QueryParam("kind") String kind,
      @QueryParam("address") String address,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("before") String before) {
    SecurityFilter filter =
        new SecurityFilter(
            new QueryWord("person", person).number(0, Long.MAX_VALUE),
            new QueryWord("kind", kind).choice(SecurityKind.class),
            new QueryWord("address", address).text(),
            new QueryWord("from", from).startOfDay(),
            new QueryWord("to", to).endOfDay());
    return SecurityLogJson.of(
        audit.list(
            current.actor(), filter, new QueryWord("before", before).number(1, Long.MAX_VALUE)));
  }

  @GET
  @Path("{number: [0-9]{1,18}}")
  @Operation(summary = "One entry, with the text that its hash is taken of")
  public SecurityLogJson.Opened entry(@PathParam("number") long number) {
    return audit
        .open(current.actor(), number)
        .map(SecurityLogJson.Opened::of)
        .orElseThrow(() -> AddressUnknown.entry(number));
  }

  @GET
  @Path("export")
  @Produces(ExportFile.MEDIA_TYPE)
  @Operation(
      summary = "The security log of a month in the city, or the whole, as a file",
      description = "In the form of the ledger's export.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = ExportFile.MEDIA_TYPE,
              schema = @Schema(implementation = String.class)))
  public Response export(@QueryParam("month") String month) {
    return Exported.of(export.securityLog(current.actor(), new QueryWord("month", month).month()));
  }

  @GET
  @Path("verification")
  @Operation(
      summary = "Whether anybody changed the security log",
      description = "Goes through all of it; names the first entry that is broken.")
  public LedgerJson.Proof verification() {
    return LedgerJson.Proof.of(verification.verify(current.actor(), Chain.SECURITY_LOG));
  }
}
