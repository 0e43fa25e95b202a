package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.staff.RoleLine;
import cn.zhanqun.ejb.staff.Roles;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a role is, for the security officer. */
@Path("roles")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class RolesResource {

  @Inject CurrentActor current;
  @Inject Roles roles;

  @GET
  @Operation(summary = "The roles that can be granted")
  public RoleJson.All roles() {
    return new RoleJson.All(roles.list(current.actor()).stream().map(RoleJson::of).toList());
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(
      summary = "One role",
      description = "The ETag names its version, to be sent as If-Match when redefining.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = RoleJson.class)))
  public Response role(@PathParam("id") long id) {
    RoleLine opened = roles.open(current.actor(), id);
    return Response.ok(RoleJson.of(opened))
        .header(HttpHeaders.ETAG, new VersionTag(opened.version()).header())
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a role")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = RoleJson.Added.class)))
  public Response add(NewRoleForm form) {
    long id =
        roles.add(current.actor(), form.code(), form.name(), permissionsNamed(form.permissions()));
    return Response.status(Response.Status.CREATED).entity(new RoleJson.Added(id)).build();
  }

  @PUT
  @Path("{id: [0-9]{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say anew what a role is",
      description =
          "If-Match must name the version that was read; 412 when a colleague changed it in"
              + " between. It counts from the next request of whoever has it.")
  @APIResponse(
      responseCode = "200",
      description = "Redefined; the ETag names the new version",
      content = @Content(schema = @Schema(implementation = RoleJson.class)))
  public Response redefine(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RoleForm form) {
    long seen = VersionTag.read(ifMatch).version();
    roles.redefine(current.actor(), id, seen, form.name(), permissionsNamed(form.permissions()));
    return role(id);
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Remove a role that nobody has")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") long id) {
    roles.remove(current.actor(), id);
  }

  private static Set<Permission> permissionsNamed(List<String> names) {
    return names.stream().map(RolesResource::permissionNamed).collect(Collectors.toSet());
  }

  private static Permission permissionNamed(String name) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                RequestUnreadable.noneOf(
                    "permissions",
                    Arrays.stream(Permission.values()).map(Permission::name).toList()));
  }

  /**
   * A role of the house's own.
   *
   * @param code by which programs know it
   */
  public record NewRoleForm(String code, String name, List<String> permissions) {}

  /** What may be changed of a role. */
  public record RoleForm(String name, List<String> permissions) {}
}
