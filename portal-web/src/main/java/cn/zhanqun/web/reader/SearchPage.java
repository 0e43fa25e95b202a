package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.search.SearchQuery;
import cn.zhanqun.ejb.search.Segment;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What a reader asked, and what was found. Whatever was asked, there is a page. */
@Named
@RequestScoped
public class SearchPage {

  private static final int PAGE_SIZE = 10;

  @Inject Visit visit;
  @Inject Search search;
  @Inject HttpServletRequest request;

  private Inquiry inquiry;
  private Search.Answer answer;

  @PostConstruct
  void find() {
    inquiry = Inquiry.of(request::getParameter);
    answer = isAsked() ? search.find(query()) : Search.Answer.NOTHING;
  }

  private SearchQuery query() {
    boolean wide = inquiry.networkWide();
    return new SearchQuery(
        inquiry.text(),
        wide ? Optional.empty() : Optional.of(visit.site().id()),
        wide ? Optional.empty() : visit.site().channel(inquiry.channel()).map(ChannelView::id),
        inquiry.from().map(day -> day.atStartOfDay(CityTime.ZONE).toInstant()),
        inquiry.to().map(day -> day.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant()),
        inquiry.newestFirst() ? SearchQuery.Sort.NEWEST : SearchQuery.Sort.RELEVANCE,
        inquiry.page(),
        PAGE_SIZE);
  }

  public boolean isAsked() {
    return !inquiry.text().isEmpty();
  }

  public String getText() {
    return inquiry.text();
  }

  public boolean isNetworkWide() {
    return inquiry.networkWide();
  }

  /** For the search field in the header. */
  public String getScope() {
    return isNetworkWide() ? "network" : "site";
  }

  public boolean isNewestFirst() {
    return inquiry.newestFirst();
  }

  /** Whether nothing had all that was asked, and these have part of it. */
  public boolean isLoosened() {
    return answer.loosened();
  }

  public long getTotal() {
    return answer.total();
  }

  public List<Hit> getHits() {
    return answer.found().stream()
        .map(
            found ->
                new Hit(visit.story(found.headline()), found.hit().title(), found.hit().excerpt()))
        .toList();
  }

  public String getLinkToSite() {
    return link(inquiry.networkWide(false));
  }

  public String getLinkToNetwork() {
    return link(inquiry.networkWide(true));
  }

  public String getLinkToRelevant() {
    return link(inquiry.newestFirst(false));
  }

  public String getLinkToNewest() {
    return link(inquiry.newestFirst(true));
  }

  public Paging getPaging() {
    return Paging.upwards(
        answer.page(), Math.max(1, answer.pages()), page -> link(inquiry.page((int) page)));
  }

  private String link(Inquiry asked) {
    return visit.form().carriedBy(asked.link());
  }

  /** An article found, with what was asked for marked in it. */
  public record Hit(Story story, List<Segment> title, List<Segment> excerpt) {

    public Hit {
      title = List.copyOf(title);
      excerpt = List.copyOf(excerpt);
    }
  }
}
