package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the page the reader opened is counted as. */
@Named
@RequestScoped
public class ViewCount {

  @Inject Visit visit;

  /**
   * The address of the picture that counts: of the article, else of the channel, else of the site
   * at its front page. Empty on pages that are not counted.
   */
  public String getCountAddress() {
    if (visit.isPreview()) {
      return "";
    }
    Optional<PublishedArticle> article = visit.article();
    if (article.isPresent()) {
      return "/views/article/" + article.get().articleId();
    }
    Optional<ChannelView> channel = visit.channel();
    if (channel.isPresent()) {
      return "/views/channel/" + channel.get().id();
    }
    return visit.view() == ReaderView.HOME ? "/views/site/" + visit.site().id() : "";
  }
}
