package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.article.BodySetting;
import cn.zhanqun.ejb.article.BodySetting.Picture;
import cn.zhanqun.ejb.article.BodySetting.Words;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.SetBody;
import cn.zhanqun.ejb.article.SetBody.Section;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.StoredFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The text of an article as it is set on its page, with a table of contents where it is long. */
@Named
@RequestScoped
public class TextPanel {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("cn.zhanqun.web.reader.Messages", Locale.SIMPLIFIED_CHINESE);

  @Inject Visit visit;
  @Inject OwnHosts ownHosts;
  @Inject MediaLibrary library;

  private SetBody text;

  @PostConstruct
  void set() {
    PublishedArticle article = visit.article().orElseThrow();
    String here =
        visit
            .addresses()
            .canonical()
            .article(article.siteId(), article.firstPublishedAt(), article.articleId());
    BodySetting setting =
        new BodySetting(
            pictures(article.body()),
            ownHosts.names(),
            visit.addresses().leaving(visit.site(), here),
            new Words(
                WORDS.getString("text.enlarge"),
                WORDS.getString("text.missing-picture"),
                WORDS.getString("text.table"),
                WORDS.getString("text.slide"),
                WORDS.getString("text.leave")));
    text = HtmlPolicy.setForReaders(article.body(), setting);
  }

  private Map<Long, Picture> pictures(SafeHtml body) {
    return library.among(HtmlPolicy.pictures(body)).stream()
        .filter(file -> file.kind() == MediaKind.PICTURE && file.isThere())
        .collect(
            Collectors.toMap(
                StoredFile::id, file -> new Picture(file.name(), file.width(), file.height())));
  }

  public SafeHtml getHtml() {
    return text.html();
  }

  /** None where the text is short. */
  public List<Section> getContents() {
    return text.contents();
  }
}
