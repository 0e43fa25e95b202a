package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.SafeHtml;
import java.util.List;

/**
 * An article's text after the sanitizer, and what it had to leave behind, so that the editor can be
 * told instead of finding out from a reader.
 *
 * @param lostPictures addresses of pictures that do not lie in our own media library
 * @param lostEmbeds what was embedded (video, frame, drawing …), each as its tag and address
 * @param lostLinks addresses that a link may not lead to; their words were kept
 * @param lostScripts how many scripts, event handlers and script addresses there were
 */
public record Sanitized(
    SafeHtml html,
    List<String> lostPictures,
    List<String> lostEmbeds,
    List<String> lostLinks,
    int lostScripts) {

  public Sanitized {
    lostPictures = List.copyOf(lostPictures);
    lostEmbeds = List.copyOf(lostEmbeds);
    lostLinks = List.copyOf(lostLinks);
  }

  /** Whether everything that a reader could miss was kept. */
  public boolean isComplete() {
    return lostPictures.isEmpty()
        && lostEmbeds.isEmpty()
        && lostLinks.isEmpty()
        && lostScripts == 0;
  }
}
