package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.DeskLine;
import cn.zhanqun.web.admin.LongList;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All articles of the chosen site, last changed first, a page at a time. */
@Named
@ViewScoped
public class ListArticlesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Desk desk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private String words = "";
  private final LongList<DeskLine> articles =
      new LongList<>(
          () -> desk.count(current.actor(), chosenSite.getSiteId(), words),
          (first, atMost) ->
              desk.list(current.actor(), chosenSite.getSiteId(), words, first, atMost),
          DeskLine::articleId);

  public Standing standing(DeskLine line) {
    return Standing.of(line);
  }

  public LongList<DeskLine> getArticles() {
    return articles;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
