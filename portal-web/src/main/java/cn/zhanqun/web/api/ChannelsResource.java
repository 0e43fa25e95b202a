package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels of a site: which there are and what stands in them. */
@Path("sites/{site}/channels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For everyone")
public class ChannelsResource {

  @Inject Places places;
  @Inject PublishedArticles articles;

  @GET
  @Operation(summary = "The channels of a site, in the order of its navigation")
  public ChannelJson.Navigation channels(@PathParam("site") String code) {
    SiteView site = places.siteAt(code);
    Directory directory = places.directory();
    return new ChannelJson.Navigation(
        site.channels().stream().map(channel -> ChannelJson.of(site, channel, directory)).toList());
  }

  @GET
  @Path("{channel}/articles")
  @Operation(
      summary = "A page of a channel, newest article first",
      description =
          "Pages are numbered from the oldest, so that a page keeps its articles. Without a number"
              + " it is the newest page, which also shows what is on the page before it.")
  public ChannelJson.Page articles(
      @PathParam("site") String siteCode,
      @PathParam("channel") String channelCode,
      @QueryParam("page") String page) {
    ChannelView channel = places.channelAt(siteCode, channelCode);
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
}
