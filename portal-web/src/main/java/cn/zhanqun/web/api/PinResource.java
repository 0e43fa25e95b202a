package cn.zhanqun.web.api;

import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.ejb.article.Pinning;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pinning an article above the others of its channel (置顶). */
@Path("articles/{id: [0-9]{1,18}}/pin")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class PinResource {

  @Inject CurrentActor current;
  @Inject Pinning pinning;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Pin an article in its channel",
      description =
          "It stands first on the newest page of the channel and in the blocks of the home page"
              + " that tell of it; its place there stays. Without a last day, until it is unpinned.")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void pin(@PathParam("id") long id, PinForm form) {
    pinning.pin(current.actor(), id, Pin.untilTheEndOf(form.lastDay(), form.atRank()));
  }

  @DELETE
  @Operation(summary = "Take the pin of an article away before it ends")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void unpin(@PathParam("id") long id) {
    pinning.unpin(current.actor(), id);
  }

  /**
   * How.
   *
   * @param rank among those pinned in the channel, from 1 for the first
   * @param until the last day, such as {@code 2026-12-13}; empty for none
   */
  public record PinForm(long rank, String until) {

    int atRank() {
      return (int) Math.max(0, Math.min(rank, Integer.MAX_VALUE));
    }

    Optional<LocalDate> lastDay() {
      return new QueryWord("until", until).day();
    }
  }
}
