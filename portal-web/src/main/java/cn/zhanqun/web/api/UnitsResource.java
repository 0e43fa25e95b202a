package cn.zhanqun.web.api;

import cn.zhanqun.ejb.staff.Units;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units of the organisation (机构), for the system officer. */
@Path("units")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class UnitsResource {

  @Inject CurrentActor current;
  @Inject Units units;

  @GET
  @Operation(summary = "All units, each before those that stand under it")
  public UnitJson.Tree units() {
    return new UnitJson.Tree(units.list(current.actor()).stream().map(UnitJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a unit")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = UnitJson.Made.class)))
  public Response make(UnitForm form) {
    long id = units.make(current.actor(), form.name(), form.parent());
    return Response.status(Response.Status.CREATED).entity(new UnitJson.Made(id)).build();
  }

  @PUT
  @Path("{id: [0-9]{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a unit another name, or another place")
  @APIResponse(responseCode = "204", description = "Changed")
  public void change(@PathParam("id") long id, UnitForm form) {
    units.change(current.actor(), id, form.name(), form.parent());
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Remove a unit in which nobody works and under which none stands")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") long id) {
    units.remove(current.actor(), id);
  }

  /**
   * A unit as a program asks for it.
   *
   * @param parent the number of the unit it stands under; left out at the top
   */
  public record UnitForm(String name, Optional<Long> parent) {}
}
