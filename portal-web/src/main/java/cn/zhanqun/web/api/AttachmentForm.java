package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Manuscript.Enclosure;

/**
 * A file to be attached to an article.
 *
 * @param file its number in the media library
 * @param title what readers shall know it by; left out, it is the file's name
 */
public record AttachmentForm(long file, String title) {

  static AttachmentForm of(Enclosure enclosure) {
    return new AttachmentForm(enclosure.mediaId(), enclosure.title());
  }

  Enclosure enclosure() {
    return new Enclosure(file, title.strip());
  }
}
