package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was done to an article, by whom and when: its lines of the ledger, newest first. */
@Named
@RequestScoped
public class ArticleLedgerPage {

  @Inject Desk desk;
  @Inject CurrentActor current;

  private long articleId;
  private String title = "";
  private List<LedgerLine> lines = List.of();

  public void open() {
    title = desk.open(current.actor(), articleId).manuscript().text().getTitle();
    lines = desk.history(current.actor(), articleId);
  }

  public long getArticleId() {
    return articleId;
  }

  public void setArticleId(long articleId) {
    this.articleId = articleId;
  }

  public String getTitle() {
    return title;
  }

  public List<LedgerLine> getLines() {
    return lines;
  }
}
