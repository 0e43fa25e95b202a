package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.PictureView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page made for one event: its picture, what it is about, and what was published of it. */
@Named
@RequestScoped
public class TopicPage {

  @Inject ChannelPage channelPage;

  /** The picture it wears; none or one. */
  public List<PictureView> getPictures() {
    return channelPage.getChannel().picture().stream().toList();
  }

  /** The newest, told at length above the others; none on older pages. */
  public List<Story> getLead() {
    return channelPage.getStories().stream().limit(1).toList();
  }

  public List<Story> getRest() {
    return channelPage.getStories().stream().skip(1).toList();
  }
}
