package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.DeskLine;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All articles of the chosen site, last changed first, a page at a time. */
@Named
@ViewScoped
public class ListArticlesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Desk desk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private String words = "";
  private final LazyDataModel<DeskLine> articles = new Lines();

  public Standing standing(DeskLine line) {
    return Standing.of(line);
  }

  public LazyDataModel<DeskLine> getArticles() {
    return articles;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Asks the desk for one page; neither order nor filter comes from the browser. */
  private final class Lines extends LazyDataModel<DeskLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> ignored) {
      return Math.toIntExact(desk.count(current.actor(), chosenSite.getSiteId(), words));
    }

    @Override
    public List<DeskLine> load(
        int first,
        int pageSize,
        Map<String, SortMeta> ignoredOrder,
        Map<String, FilterMeta> ignoredFilter) {
      return desk.list(current.actor(), chosenSite.getSiteId(), words, first, pageSize);
    }

    @Override
    public String getRowKey(DeskLine line) {
      return String.valueOf(line.articleId());
    }
  }
}
