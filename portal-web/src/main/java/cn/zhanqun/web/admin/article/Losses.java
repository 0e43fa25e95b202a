package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.web.faces.Notices;
import java.util.List;

/** What an editor is told of that could not be taken over of a text. */
public final class Losses {

  private Losses() {}

  public static void tell(Sanitized sanitized, Notices notices) {
    tell("loss.pictures", sanitized.lostPictures(), notices);
    tell("loss.embeds", sanitized.lostEmbeds(), notices);
    tell("loss.links", sanitized.lostLinks(), notices);
    if (sanitized.lostScripts() > 0) {
      notices.warn("loss.scripts", sanitized.lostScripts());
    }
  }

  private static void tell(String key, List<String> lost, Notices notices) {
    if (!lost.isEmpty()) {
      notices.warn(key, lost.size(), String.join(" ", lost));
    }
  }
}
