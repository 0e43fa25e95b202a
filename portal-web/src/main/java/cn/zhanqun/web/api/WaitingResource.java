package cn.zhanqun.web.api;

import cn.zhanqun.ejb.console.Waiting;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the account of a token. */
@Path("waiting")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class WaitingResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Waiting waiting;

  @GET
  @Operation(
      summary = "What waits for the account",
      description =
          "As on the start page of the console: by what the account may do, the most urgent first.")
  public WaitingJson list() {
    return WaitingJson.of(waiting.list(current.actor()), places.directory());
  }
}
