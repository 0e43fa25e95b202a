package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.Neighbours;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.search.Search;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What to read after an article: its neighbours in the channel, and what speaks of the same. */
@Named
@RequestScoped
public class FurtherPanel {

  private static final int MOST_RELATED = 5;

  @Inject Visit visit;
  @Inject PublishedArticles articles;
  @Inject Search search;

  private Neighbours neighbours;
  private List<Story> related;

  @PostConstruct
  void find() {
    PublishedArticle article = visit.article().orElseThrow();
    neighbours = articles.neighbours(article);
    related = search.related(article, MOST_RELATED).stream().map(visit::story).toList();
  }

  /** The one published before it, if any. */
  public List<Story> getPrevious() {
    return neighbours.previous().stream().map(visit::story).toList();
  }

  /** The one published after it, if any. */
  public List<Story> getNext() {
    return neighbours.next().stream().map(visit::story).toList();
  }

  public List<Story> getRelated() {
    return related;
  }
}
