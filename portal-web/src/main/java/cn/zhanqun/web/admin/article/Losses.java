package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.ejb.migration.WordImport.ImportedWord;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.faces.Notices;
import java.util.List;
import org.omnifaces.util.Faces;

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

  /** Of a document, each kind of loss in a sentence of its own. */
  public static void tell(ImportedWord imported, Notices notices) {
    imported
        .losses()
        .forEach(loss -> notices.warnInWords(Refusals.sentence(loss, Faces.getLocale())));
    tell(imported.body(), notices);
  }

  private static void tell(String key, List<String> lost, Notices notices) {
    if (!lost.isEmpty()) {
      notices.warn(key, lost.size(), String.join(" ", lost));
    }
  }
}
