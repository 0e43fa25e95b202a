package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.ejb.statistics.Period;
import cn.zhanqun.ejb.statistics.Readership;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a site is read, for its staff. */
@Path("sites/{site}/views")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SiteViewsResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject Readership readership;

  @GET
  @Operation(
      summary = "What is read most on a site, and how much the site is read",
      description =
          "period is day (today and yesterday), week or month (7 and 30 days); left out, it is day."
              + " Views are those of the last seconds and before.")
  public ViewsJson views(@PathParam("site") String code, @QueryParam("period") String word) {
    long siteId = places.siteAt(code).id();
    Period period = new QueryWord("period", word).choice(Period.class).orElse(Period.DAY);
    Actor actor = current.actor();
    Directory directory = places.directory();
    return new ViewsJson(
        code,
        period,
        readership.top(actor, siteId, period).stream()
            .map(read -> ViewsJson.Read.of(read, directory))
            .toList(),
        readership.daily(actor, siteId).stream().map(ViewsJson.Day::of).toList());
  }
}
