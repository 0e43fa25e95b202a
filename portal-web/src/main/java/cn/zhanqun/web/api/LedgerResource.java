package cn.zhanqun.web.api;

import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Verification;
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

/** The ledger as a whole, for those who may have it checked. */
@Path("ledger")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class LedgerResource {

  @Inject CurrentActor current;
  @Inject Verification verification;

  @GET
  @Path("verification")
  @Operation(
      summary = "Whether anybody changed the ledger",
      description = "Goes through all of it; names the first entry that is broken.")
  public LedgerJson.Proof verification() {
    return LedgerJson.Proof.of(verification.verify(current.actor(), Chain.LEDGER));
  }
}
