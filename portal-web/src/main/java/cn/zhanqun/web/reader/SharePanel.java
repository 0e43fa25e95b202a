package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.operation.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The address of an article as one hands it on: in full, and as a code to be photographed. */
@Named
@RequestScoped
public class SharePanel {

  @Inject Visit visit;
  @Inject Settings settings;

  private String address;
  private QrDrawing code;

  @PostConstruct
  void draw() {
    PublishedArticle article = visit.article().orElseThrow();
    address =
        visit
            .addresses()
            .inFull(settings.publicAddress())
            .article(article.siteId(), article.firstPublishedAt(), article.articleId());
    code = QrDrawing.of(address);
  }

  public String getAddress() {
    return address;
  }

  public QrDrawing getCode() {
    return code;
  }
}
