package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.OpenedPolicy;
import cn.zhanqun.ejb.account.SecurityPolicyKeeping;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of signing in, for the security officer's programs. */
@Path("security-policy")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SecurityPolicyResource {

  @Inject CurrentActor current;
  @Inject SecurityPolicyKeeping keeping;

  @GET
  @Operation(
      summary = "The rules of signing in",
      description = "The ETag names their version, to be sent as If-Match when saving.")
  @APIResponse(
      responseCode = "200",
      description = "As they are now",
      content = @Content(schema = @Schema(implementation = SecurityPolicyJson.class)))
  public Response policy() {
    return opened();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set the rules of signing in, whole",
      description =
          "If-Match must name the version that was read; 412 when they changed in between.")
  @APIResponse(
      responseCode = "200",
      description = "Saved; the ETag names the new version",
      content = @Content(schema = @Schema(implementation = SecurityPolicyJson.class)))
  public Response follow(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SecurityPolicyJson form) {
    keeping.follow(current.actor(), VersionTag.read(ifMatch).version(), form.rules());
    return opened();
  }

  private Response opened() {
    OpenedPolicy opened = keeping.open(current.actor());
    return Response.ok(SecurityPolicyJson.of(opened.rules()))
        .header(HttpHeaders.ETAG, new VersionTag(opened.version()).header())
        .build();
  }
}
