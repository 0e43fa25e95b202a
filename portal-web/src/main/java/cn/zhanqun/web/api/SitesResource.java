package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The sites of the network, their channels, and what stands in them, for everyone; what a site
 * looks like is arranged by staff.
 */
@Path("sites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

  @Inject Places places;
  @Inject PublishedArticles articles;
  @Inject Arranging arranging;
  @Inject CurrentActor current;

  @GET
  @Tag(name = "For everyone")
  @Operation(summary = "All sites, the main site first")
  public SiteJson.Network sites() {
    Directory directory = places.directory();
    return new SiteJson.Network(
        places.network().sites().stream().map(site -> SiteJson.of(site, directory)).toList());
  }

  @GET
  @Tag(name = "For everyone")
  @Path("{site}")
  @Operation(summary = "One site")
  public SiteJson site(@PathParam("site") String code) {
    return SiteJson.of(places.siteAt(code), places.directory());
  }

  @GET
  @Tag(name = "For everyone")
  @Path("{site}/blocks")
  @Operation(summary = "What the home page of a site is composed of, in order")
  public BlockJson.Home blocks(@PathParam("site") String code) {
    return BlockJson.Home.of(places.siteAt(code));
  }

  @PUT
  @Path("{site}/blocks")
  @ForStaff
  @Tag(name = "For staff")
  @SecurityRequirement(name = "token")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Compose the home page of a site anew",
      description =
          "All its blocks in their order. Readers see it within a second; the answer is what was"
              + " sent.")
  public BlockJson.Home arrange(@PathParam("site") String code, BlockJson.Home home) {
    arranging.arrange(
        current.actor(),
        places.siteAt(code).id(),
        home.blocks().stream().map(BlockJson::arranged).toList());
    return home;
  }

  @PUT
  @Path("{site}/theme")
  @ForStaff
  @Tag(name = "For staff")
  @SecurityRequirement(name = "token")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Choose the colour of a site, its logo and its banner")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void chooseTheme(@PathParam("site") String code, ThemeForm theme) {
    arranging.chooseTheme(
        current.actor(), places.siteAt(code).id(), theme.accent(), theme.logo(), theme.banner());
  }

  @GET
  @Tag(name = "For everyone")
  @Path("{site}/channels")
  @Operation(summary = "The channels of a site, in the order of its navigation")
  public ChannelJson.Navigation channels(@PathParam("site") String code) {
    SiteView site = places.siteAt(code);
    Directory directory = places.directory();
    return new ChannelJson.Navigation(
        site.channels().stream().map(channel -> ChannelJson.of(site, channel, directory)).toList());
  }

  @PUT
  @Path("{site}/channels/{channel}/picture")
  @ForStaff
  @Tag(name = "For staff")
  @SecurityRequirement(name = "token")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a channel the picture it wears above its articles, as a topic does")
  @APIResponse(responseCode = "204", description = "Readers see it within a second")
  public void illustrate(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      PictureForm form) {
    SiteView site = places.siteAt(siteCode);
    arranging.illustrate(current.actor(), places.channelAt(site, channelCode).id(), form.picture());
  }

  @GET
  @Tag(name = "For everyone")
  @Path("{site}/channels/{channel}/articles")
  @Operation(
      summary = "A page of a channel, newest article first",
      description =
          "Pages are numbered from the oldest, so that a page keeps its articles. Without a number"
              + " it is the newest page, which also shows what is on the page before it.")
  public ChannelJson.Page articles(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      @QueryParam("page") String page) {
    SiteView site = places.siteAt(siteCode);
    ChannelView channel = places.channelAt(site, channelCode);
    long last = articles.lastPageOf(channel.id());
    long wanted = new QueryWord("page", page).number(1, Integer.MAX_VALUE).orElse(last);
    if (wanted > last) {
      throw AddressUnknown.page(wanted, last);
    }
    return new ChannelJson.Page(
        siteCode, channelCode, wanted, last, headlines(channel, wanted, last));
  }

  private List<HeadlineJson> headlines(ChannelView channel, long page, long last) {
    Directory directory = places.directory();
    return articles.page(channel.id(), page, last).stream()
        .map(headline -> HeadlineJson.of(headline, directory))
        .toList();
  }

  /**
   * Which picture.
   *
   * @param picture its number in the media library of the site
   */
  public record PictureForm(long picture) {}
}
