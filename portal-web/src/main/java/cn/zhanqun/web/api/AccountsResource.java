package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of all staff, for the system officer. */
@Path("accounts")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class AccountsResource {

  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  @Inject CurrentActor current;
  @Inject Staff staff;

  @GET
  @Operation(
      summary = "The accounts of the staff",
      description =
          "By name, twenty a page; pages count from 1. q is part of the name or of the login name,"
              + " unit the number of a unit.")
  public StaffJson.Page accounts(
      @QueryParam("q") String words,
      @QueryParam("unit") String unitWord,
      @QueryParam("page") String pageWord) {
    Actor actor = current.actor();
    long page = new QueryWord("page", pageWord).number(1, LAST_PAGE).orElse(1L);
    StaffFilter filter =
        new StaffFilter(
            new QueryWord("q", words).text().orElse(""),
            new QueryWord("unit", unitWord).number(1, Long.MAX_VALUE).orElse(0L));
    int first = Math.toIntExact((page - 1) * PAGE_SIZE);
    return new StaffJson.Page(
        page,
        staff.count(actor, filter),
        staff.list(actor, filter, first, PAGE_SIZE).stream().map(StaffJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make an account for somebody new",
      description = "They may nothing yet. The password is told this once.")
  @APIResponse(
      responseCode = "201",
      description = "Made; the owner must choose another password first",
      content = @Content(schema = @Schema(implementation = StaffJson.Added.class)))
  public Response add(NewAccountForm form) {
    StaffJson.Added added =
        StaffJson.Added.of(staff.add(current.actor(), form.login(), form.name(), form.unit()));
    return Response.status(Response.Status.CREATED).entity(added).build();
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "One account")
  public StaffJson account(@PathParam("id") long id) {
    return StaffJson.of(staff.open(current.actor(), id));
  }

  @PUT
  @Path("{id: [0-9]{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say by which name somebody is known, and in which unit they work")
  public StaffJson describe(@PathParam("id") long id, AccountForm form) {
    staff.describe(current.actor(), id, form.name(), form.unit());
    return account(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/disable")
  @Operation(
      summary = "Disable the account of somebody who left",
      description = "Nothing signed in with it works any more; what it did keeps its name.")
  public StaffJson disable(@PathParam("id") long id) {
    staff.disable(current.actor(), id);
    return account(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/enable")
  @Operation(summary = "Enable an account again, with the roles it had")
  public StaffJson enable(@PathParam("id") long id) {
    staff.enable(current.actor(), id);
    return account(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/unlock")
  @Operation(summary = "End the wait after wrong passwords")
  public StaffJson unlock(@PathParam("id") long id) {
    staff.unlock(current.actor(), id);
    return account(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/password")
  @Operation(
      summary = "Give an account another password, to be handed over",
      description = "It is told this once. A second factor stays as it is.")
  public StaffJson.Reset resetPassword(@PathParam("id") long id) {
    return new StaffJson.Reset(staff.resetPassword(current.actor(), id));
  }

  /**
   * Somebody new.
   *
   * @param login small letters, digits and . _ -
   * @param unit the number of the unit they work in; left out for none
   */
  public record NewAccountForm(String login, String name, Optional<Long> unit) {}

  /**
   * What may be changed.
   *
   * @param unit the number of the unit they work in; left out for none
   */
  public record AccountForm(String name, Optional<Long> unit) {}
}
