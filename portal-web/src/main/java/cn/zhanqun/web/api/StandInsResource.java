package cn.zhanqun.web.api;

import cn.zhanqun.ejb.staff.Duty;
import cn.zhanqun.ejb.staff.StandIns;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who acts for whom while they are away (代理), for the security officer. */
@Path("stand-ins")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class StandInsResource {

  @Inject CurrentActor current;
  @Inject StandIns standIns;
  @Inject Clock clock;

  @GET
  @Operation(summary = "Where one person acts for a colleague, or a colleague for them")
  public StandInJson.OfAccount standIns(@QueryParam("account") String accountWord) {
    long account =
        new QueryWord("account", accountWord)
            .number(1, Long.MAX_VALUE)
            .orElseThrow(() -> RequestUnreadable.noNumber("account", 1, Long.MAX_VALUE));
    return new StandInJson.OfAccount(
        standIns.list(current.actor(), account).stream().map(StandInJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Have somebody act for a colleague who is away",
      description = "In editing and keeping sites; officers neither stand in nor are stood in for.")
  @APIResponse(
      responseCode = "201",
      description = "Agreed",
      content = @Content(schema = @Schema(implementation = StandInJson.class)))
  public Response agree(StandInForm form) {
    Duty duty = form.duty(clock.instant());
    StandInJson agreed =
        StandInJson.of(standIns.agree(current.actor(), form.deputy(), form.absent(), duty));
    return Response.status(Response.Status.CREATED).entity(agreed).build();
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "End it before its time")
  @APIResponse(responseCode = "204", description = "Ended")
  public void end(@PathParam("id") long id) {
    standIns.end(current.actor(), id);
  }

  /**
   * Who is to act for whom.
   *
   * @param beginsAt left out: from now
   */
  public record StandInForm(
      long deputy, long absent, Optional<Instant> beginsAt, Optional<Instant> endsAt) {

    Duty duty(Instant now) {
      return new Duty(
          beginsAt.orElse(now), endsAt.orElseThrow(() -> RequestUnreadable.noMoment("endsAt")));
    }
  }
}
