package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.search.SearchQuery;
import cn.zhanqun.ejb.search.SearchQuery.Sort;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over a site or the whole network. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private static final int USUAL_SIZE = 20;
  private static final int LARGEST_SIZE = 100;

  @Inject Places places;
  @Inject Search search;
  @Inject PublishedArticles articles;

  @GET
  @Tag(name = "For everyone")
  @Operation(
      summary = "Find articles",
      description =
          "Any words whatever give a page, perhaps an empty one. Days are yyyy-MM-dd, both included."
              + " A channel needs its site. Sort is relevance or newest.")
  public SearchJson find(@BeanParam Asked asked) {
    return SearchJson.of(search.find(asked.query(places)), places.directory());
  }

  @GET
  @Path("consistency")
  @ForStaff
  @Tag(name = "For staff")
  @SecurityRequirement(name = "token")
  @Operation(summary = "Whether the index holds exactly what is published")
  public SearchJson.Consistency consistency() {
    return new SearchJson.Consistency(articles.allIds(), List.copyOf(search.indexedArticles()));
  }

  /** What a program asks, as it stands in the query. */
  public static class Asked {

    @QueryParam("q")
    String words;

    @QueryParam("site")
    String site;

    @QueryParam("channel")
    String channel;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("sort")
    String sort;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    private SearchQuery query(Places places) {
      Optional<SiteView> inSite = new QueryWord("site", site).text().map(places::siteNamed);
      return new SearchQuery(
          new QueryWord("q", words).written(),
          inSite.map(SiteView::id),
          new QueryWord("channel", channel).text().map(code -> channel(inSite, code, places)),
          new QueryWord("from", from).startOfDay(),
          new QueryWord("to", to).endOfDay(),
          new QueryWord("sort", sort).choice(Sort.class).orElse(Sort.RELEVANCE),
          number("page", page, SearchQuery.DEEPEST_HIT, 1),
          number("size", size, LARGEST_SIZE, USUAL_SIZE));
    }

    private static long channel(Optional<SiteView> site, String code, Places places) {
      return site.map(known -> places.channelNamed(known.code(), code))
          .map(ChannelView::id)
          .orElseThrow(PlaceUnknown::halfNamed);
    }

    private static int number(String name, String written, int most, int usual) {
      return new QueryWord(name, written).number(1, most).map(Math::toIntExact).orElse(usual);
    }
  }
}
