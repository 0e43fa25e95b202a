package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.ApiTokens;
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

/**
 * The tokens of the owner of the token. They are made in the console only, after a second factor.
 */
@Path("account/tokens")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class TokensResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject ApiTokens tokens;

  @GET
  @Operation(
      summary = "The tokens that work, with what they are for and when they were used",
      description = "A token is made in the console only, after a second factor.")
  public TokenJson.All tokens() {
    return new TokenJson.All(
        tokens.list(current.actor()).stream()
            .map(token -> TokenJson.of(token, places.directory()))
            .toList());
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "End a token; it may be the one in use")
  public void end(@PathParam("id") long tokenId) {
    tokens.end(current.actor(), tokenId);
  }
}
