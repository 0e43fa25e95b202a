package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.Sessions;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the owner of the token is signed in to the console. */
@Path("account/sessions")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SessionsResource {

  @Inject CurrentActor current;
  @Inject Sessions sessions;

  @GET
  @Operation(summary = "Where the owner of the token is signed in to the console")
  public SessionJson.All sessions() {
    return new SessionJson.All(
        sessions.list(current.actor()).stream().map(SessionJson::of).toList());
  }

  @DELETE
  @Operation(summary = "Sign the owner of the token out everywhere")
  public void endAll() {
    sessions.endOthers(current.actor(), 0);
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Sign the owner of the token out in one place")
  public void end(@PathParam("id") long sessionId) {
    sessions.end(current.actor(), sessionId);
  }
}
