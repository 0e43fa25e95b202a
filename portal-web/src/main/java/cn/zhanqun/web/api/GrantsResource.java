package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.ejb.staff.Duty;
import cn.zhanqun.ejb.staff.GrantPlace;
import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has which role where, for the security officer. */
@Path("grants")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class GrantsResource {

  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Granting granting;
  @Inject SecondFactors factors;
  @Inject Clock clock;

  @GET
  @Operation(
      summary = "What one person was granted",
      description = "The newest first, duties that are over included.")
  public GrantJson.OfAccount grants(@QueryParam("account") String accountWord) {
    long account =
        new QueryWord("account", accountWord)
            .number(1, Long.MAX_VALUE)
            .orElseThrow(() -> RequestUnreadable.noNumber("account", 1, Long.MAX_VALUE));
    Directory directory = places.directory();
    return new GrantJson.OfAccount(
        granting.grantsOf(current.actor(), account).stream()
            .map(grant -> GrantJson.of(grant, directory))
            .toList());
  }

  @GET
  @Path("people")
  @Operation(
      summary = "All staff with the roles they have",
      description =
          "By name, twenty a page; pages count from 1. q is part of the name or the login name.")
  public GrantJson.Holders people(
      @QueryParam("q") String words, @QueryParam("page") String pageWord) {
    Actor actor = current.actor();
    long page = new QueryWord("page", pageWord).number(1, LAST_PAGE).orElse(1L);
    StaffFilter filter = new StaffFilter(new QueryWord("q", words).text().orElse(""), 0);
    int first = Math.toIntExact((page - 1) * PAGE_SIZE);
    return new GrantJson.Holders(
        page,
        granting.count(actor, filter),
        granting.list(actor, filter, first, PAGE_SIZE).stream().map(GrantJson.Holder::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give somebody a role for a place, perhaps for a time",
      description = "It counts from their next request.")
  @APIResponse(
      responseCode = "201",
      description = "Granted",
      content = @Content(schema = @Schema(implementation = GrantJson.class)))
  public Response grant(GrantForm form) {
    GrantJson granted =
        GrantJson.of(
            granting.grant(
                current.actor(),
                form.account(),
                form.role(),
                form.place(places),
                form.duty(clock.instant())),
            places.directory());
    return Response.status(Response.Status.CREATED).entity(granted).build();
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Take a role back; it counts from their next request")
  @APIResponse(responseCode = "204", description = "Taken back")
  public void takeBack(@PathParam("id") long id) {
    granting.takeBack(current.actor(), id);
  }

  @DELETE
  @Path("people/{id: [0-9]{1,18}}/second-factor")
  @Operation(
      summary = "Forget the second factor of somebody whose phone is lost",
      description = "They are signed out and set up another one at their next sign-in.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void forgetSecondFactor(@PathParam("id") long id) {
    factors.forget(current.actor(), id);
  }

  /**
   * A role to be granted.
   *
   * @param site code of the site; left out for the whole network
   * @param channel code of the channel, where the extent is one
   * @param beginsAt left out: from now
   * @param endsAt left out: until it is taken back
   */
  public record GrantForm(
      long account,
      long role,
      Extent extent,
      String site,
      String channel,
      Optional<Instant> beginsAt,
      Optional<Instant> endsAt) {

    GrantPlace place(Places places) {
      return switch (extent) {
        case NETWORK -> GrantPlace.NETWORK;
        case SITE -> GrantPlace.site(places.siteNamed(site).id());
        case CHANNEL -> GrantPlace.channel(places.channelNamed(site, channel).id(), false);
        case CHANNEL_AND_BELOW -> GrantPlace.channel(places.channelNamed(site, channel).id(), true);
      };
    }

    Optional<Duty> duty(Instant now) {
      if (beginsAt.isPresent() && endsAt.isEmpty()) {
        throw RequestUnreadable.noMoment("endsAt");
      }
      return endsAt.map(end -> new Duty(beginsAt.orElse(now), end));
    }
  }
}
