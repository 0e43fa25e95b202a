package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What readers find wrong on a site, for those who answer it. */
@Path("sites/{site}/mistakes")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class SiteMistakesResource {

  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject MistakeDesk desk;

  @GET
  @Operation(
      summary = "The reports of mistakes on a site",
      description = "Open ones first, then newest first, twenty a page; pages count from 1.")
  public MistakeJson.Page reports(
      @PathParam("site") String code, @QueryParam("page") String pageWord) {
    long siteId = places.siteAt(code).id();
    long page = new QueryWord("page", pageWord).number(1, LAST_PAGE).orElse(1L);
    Actor actor = current.actor();
    return new MistakeJson.Page(
        code,
        page,
        desk.count(actor, siteId),
        desk.countOpen(actor, siteId),
        reports(actor, siteId, page));
  }

  private List<MistakeJson> reports(Actor actor, long siteId, long page) {
    Directory directory = places.directory();
    int first = Math.toIntExact((page - 1) * PAGE_SIZE);
    return desk.list(actor, siteId, first, PAGE_SIZE).stream()
        .map(report -> MistakeJson.of(report, directory))
        .toList();
  }
}
