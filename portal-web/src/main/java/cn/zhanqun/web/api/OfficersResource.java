package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Office;
import cn.zhanqun.ejb.staff.OfficerLine;
import cn.zhanqun.ejb.staff.Officers;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The founding of a portal: its first account appoints the three officers. */
@Path("officers")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class OfficersResource {

  @Inject CurrentActor current;
  @Inject Officers officers;

  @GET
  @Operation(summary = "The three offices, and which are filled")
  public Offices offices() {
    return new Offices(officers.list(current.actor()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make an account for an officer and give the office to it",
      description =
          "One person each for SYSTEM, SECURITY and AUDIT. With the last of them the first account"
              + " is disabled. The password is told this once.")
  @APIResponse(
      responseCode = "201",
      description = "Appointed",
      content = @Content(schema = @Schema(implementation = StaffJson.Added.class)))
  public Response appoint(OfficerForm form) {
    StaffJson.Added appointed =
        StaffJson.Added.of(
            officers.appoint(current.actor(), form.office(), form.login(), form.name()));
    return Response.status(Response.Status.CREATED).entity(appointed).build();
  }

  /** The three offices. */
  public record Offices(List<OfficerLine> offices) {}

  /** Who is to be appointed. */
  public record OfficerForm(Office office, String login, String name) {}
}
