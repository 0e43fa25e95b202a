package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A channel that is one page, such as 机构职能: the newest article placed in it, whole. */
@Named
@RequestScoped
public class SinglePage {

  @Inject Visit visit;
  @Inject PublishedArticles articles;

  private ChannelView channel;
  private List<PublishedArticle> shown;

  @PostConstruct
  void read() {
    channel = visit.channel().orElseThrow();
    shown =
        articles.newestIn(channel.id(), 1).stream()
            .flatMap(headline -> articles.find(headline.articleId()).stream())
            .toList();
  }

  public ChannelView getChannel() {
    return channel;
  }

  /** None or one. */
  public List<PublishedArticle> getArticles() {
    return shown;
  }

  /** Since when it reads so: {@code 2020-01-23}. */
  public String day(PublishedArticle article) {
    return CityTime.day(article.shownAt()).toString();
  }

  public String getCanonical() {
    return visit.addresses().canonical().channel(visit.site(), channel);
  }
}
