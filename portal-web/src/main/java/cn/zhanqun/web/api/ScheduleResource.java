package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.Scheduling;
import cn.zhanqun.web.TriedAgain;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishing and withdrawing an article at a moment to come (定时发布、定时撤回). */
@Path("articles")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class ScheduleResource {

  private static final String ONE = "{id: [0-9]{1,18}}";

  @Inject CurrentActor current;
  @Inject Scheduling scheduling;

  @PUT
  @TriedAgain
  @Path(ONE + "/planned-publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish the draft at a moment to come",
      description =
          "If-Match must name the state of the draft that was read. The draft can't be changed"
              + " until it is taken back or published.")
  @APIResponse(responseCode = "204", description = "Published by itself within 15 s of that moment")
  public void schedule(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PublicationPlan plan) {
    DraftState seen = StateTag.named(id, ifMatch).orElseThrow(StateNotNamed::new);
    scheduling.schedule(current.actor(), seen, named(plan.at()));
  }

  @DELETE
  @TriedAgain
  @Path(ONE + "/planned-publication")
  @Operation(summary = "Make a draft again of what waits to be published")
  @APIResponse(responseCode = "204", description = "It can be changed again")
  public void takeBack(@PathParam("id") long id) {
    scheduling.takeBack(current.actor(), id);
  }

  @PUT
  @TriedAgain
  @Path(ONE + "/planned-withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take an article from readers at a moment to come",
      description = "What was planned before counts no more.")
  @APIResponse(responseCode = "204", description = "Withdrawn by itself within 15 s of that moment")
  public void planWithdrawal(@PathParam("id") long id, WithdrawalPlan plan) {
    scheduling.planWithdrawal(current.actor(), id, named(plan.at()), plan.reason());
  }

  @DELETE
  @TriedAgain
  @Path(ONE + "/planned-withdrawal")
  @Operation(summary = "Leave an article with readers that was to be withdrawn")
  @APIResponse(responseCode = "204", description = "It stays")
  public void dropWithdrawal(@PathParam("id") long id) {
    scheduling.dropWithdrawal(current.actor(), id);
  }

  private static Instant named(Instant at) {
    return Optional.ofNullable(at).orElseThrow(() -> RequestUnreadable.noMoment("at"));
  }

  /**
   * When.
   *
   * @param at such as {@code 2026-12-01T08:00:00+08:00}
   */
  public record PublicationPlan(Instant at) {}

  /**
   * When, and why: readers are told.
   *
   * @param at such as {@code 2026-12-01T08:00:00+08:00}
   */
  public record WithdrawalPlan(Instant at, String reason) {}
}
