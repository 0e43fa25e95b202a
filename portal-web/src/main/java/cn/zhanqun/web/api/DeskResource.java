package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.OpenedArticle;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.web.LostRace;
import cn.zhanqun.web.TriedAgain;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Articles on the desk: written, published and withdrawn by staff's programs. Whoever saves names
 * the state they read, so that nobody overwrites what they never saw.
 */
@Path("articles")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class DeskResource {

  private static final String ONE = "{id: [0-9]{1,18}}";

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject Desk desk;

  @POST
  @TriedAgain
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin an article")
  @APIResponse(
      responseCode = "201",
      description = "Its draft is at Location",
      content = @Content(schema = @Schema(implementation = DraftJson.Saved.class)))
  public Response begin(ArticleForm form) {
    DraftState state = writing.begin(current.actor(), form.manuscript(places)).state();
    return saved(Response.Status.CREATED, state)
        .header(HttpHeaders.LOCATION, "/api/v1/articles/" + state.articleId() + "/draft")
        .build();
  }

  @GET
  @Path(ONE + "/draft")
  @Operation(
      summary = "The newest words of an article",
      description = "The ETag names their state, to be sent as If-Match when saving.")
  @APIResponse(
      responseCode = "200",
      description = "In whatever stage it is",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  public Response draft(@PathParam("id") long id) {
    OpenedArticle article = desk.open(current.actor(), id);
    return Response.ok(DraftJson.of(article, places.directory()))
        .header(HttpHeaders.ETAG, StateTag.of(article.state()).header())
        .build();
  }

  @PUT
  @TriedAgain
  @Path(ONE + "/draft")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Save the draft, whole",
      description =
          "If-Match must name the state that was read; when somebody saved or published in between,"
              + " 412 tells the state it is in now. A published article gets a new draft.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the ETag names the new state",
      content = @Content(schema = @Schema(implementation = DraftJson.Saved.class)))
  public Response save(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ArticleForm form) {
    DraftState read = StateTag.named(id, ifMatch).orElseThrow(StateNotNamed::new);
    DraftState state =
        unlessMoved(id, () -> writing.save(current.actor(), read, form.manuscript(places)).state());
    return saved(Response.Status.OK, state).build();
  }

  /** Whoever lost a race is told what to read before trying again. */
  private <T> T unlessMoved(long id, Supplier<T> change) {
    try {
      return change.get();
    } catch (RuntimeException failed) {
      if (LostRace.is(failed) && !LostRace.isCrowd(failed)) {
        throw new StateMoved(desk.open(current.actor(), id).state());
      }
      throw failed;
    }
  }

  private static Response.ResponseBuilder saved(Response.Status status, DraftState state) {
    return Response.status(status)
        .header(HttpHeaders.ETAG, StateTag.of(state).header())
        .entity(DraftJson.Saved.of(state));
  }

  @POST
  @TriedAgain
  @Path(ONE + "/publication")
  @Operation(
      summary = "Publish the draft",
      description = "With If-Match only if it is still in the state that was read, else 412.")
  public Publication publish(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    Optional<DraftState> read = StateTag.named(id, ifMatch);
    if (read.isPresent()) {
      unlessMoved(id, () -> publishSeen(read.get()));
    } else {
      publishing.publish(current.actor(), id);
    }
    return Publication.of(DraftJson.of(desk.open(current.actor(), id), places.directory()));
  }

  private DraftState publishSeen(DraftState seen) {
    publishing.publish(current.actor(), seen);
    return seen;
  }

  @POST
  @TriedAgain
  @Path(ONE + "/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take an article from readers",
      description = "Its address answers 410 from now on and tells the reason.")
  public Withdrawn withdraw(@PathParam("id") long id, WithdrawalForm form) {
    publishing.withdraw(current.actor(), id, form.reason());
    return new Withdrawn(id, desk.open(current.actor(), id).withdrawalReason());
  }

  @GET
  @Path(ONE + "/ledger")
  @Operation(summary = "What the ledger says of an article, newest first")
  public LedgerJson ledger(@PathParam("id") long id) {
    return LedgerJson.of(desk.history(current.actor(), id));
  }

  /** Why an article is taken from readers; they are told. */
  public record WithdrawalForm(String reason) {}

  /** An article that readers can't see any more. */
  public record Withdrawn(long id, String reason) {}

  /** Where readers find the article from now on. */
  public record Publication(long id, String address, Instant firstPublishedAt) {

    private static Publication of(DraftJson published) {
      return new Publication(
          published.id(),
          published.address().orElseThrow(),
          published.firstPublishedAt().orElseThrow());
    }
  }
}
