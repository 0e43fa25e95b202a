package cn.zhanqun.web.api;

import cn.zhanqun.ejb.console.ConsoleSearch;
import cn.zhanqun.ejb.console.FoundKind;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one search of the console, for staff's programs. */
@Path("find")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class FindResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject ConsoleSearch search;

  @GET
  @Operation(
      summary = "Find whatever the account may see",
      description =
          "Articles by title, number or address, channels, sites, people by name, reports of mistakes"
              + " by number. Ten of a kind; with only=article, channel, site, account or mistake a"
              + " hundred of that.")
  public FindJson find(@QueryParam("q") String words, @QueryParam("only") String only) {
    return FindJson.of(
        search.find(
            current.actor(),
            new QueryWord("q", words).written(),
            new QueryWord("only", only).choice(FoundKind.class)),
        places.directory());
  }
}
