package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.ExternalIdentities;
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
 * The identities by which the owner of the token signs in besides their password. Linking one needs
 * a browser, because its owner must show up at the provider.
 */
@Path("account/identities")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class ExternalIdentitiesResource {

  @Inject CurrentActor current;
  @Inject ExternalIdentities identities;

  @GET
  @Operation(summary = "The identities linked to the account of the token's owner")
  public ExternalIdentityJson.All identities() {
    return new ExternalIdentityJson.All(
        identities.list(current.actor()).stream().map(ExternalIdentityJson::of).toList());
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Unlink an identity from the account of the token's owner")
  public void unlink(@PathParam("id") long identityId) {
    identities.unlink(current.actor(), 0, identityId);
  }
}
