package cn.zhanqun.web.reader;

import cn.zhanqun.domain.favorite.Favorite;
import cn.zhanqun.ejb.favorite.Favorites;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What this browser kept, last kept first. */
@Named
@RequestScoped
public class FavoritesPage {

  @Inject Visit visit;
  @Inject Favorites favorites;
  @Inject HttpServletRequest request;

  private List<Story> kept;
  private List<Long> gone;

  @PostConstruct
  void read() {
    Optional<String> reader = ReaderToken.of(request).map(ReaderToken::value);
    kept = reader.map(favorites::list).orElse(List.of()).stream().map(visit::story).toList();
    gone = reader.map(favorites::gone).orElse(List.of());
  }

  public boolean isNothingKept() {
    return kept.isEmpty() && gone.isEmpty();
  }

  /** The numbers of what was kept and then withdrawn. */
  public List<Long> getGone() {
    return gone;
  }

  public List<Story> getKept() {
    return kept;
  }

  /** What was kept just now, as the address says; none when it isn't in the list. */
  public List<Story> getJustKept() {
    String articleId = request.getParameter("kept");
    return kept.stream()
        .filter(story -> String.valueOf(story.articleId()).equals(articleId))
        .toList();
  }

  public int getAtMost() {
    return Favorite.AT_MOST;
  }
}
