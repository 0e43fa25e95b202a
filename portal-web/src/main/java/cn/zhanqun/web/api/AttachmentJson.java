package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.AttachedFile;

/**
 * A file below an article's text.
 *
 * @param address where its bytes are
 * @param bytes how many
 */
public record AttachmentJson(
    long file, String title, String address, String contentType, long bytes) {

  static AttachmentJson of(AttachedFile attached) {
    return new AttachmentJson(
        attached.mediaId(),
        attached.title(),
        attached.address(),
        attached.contentType(),
        attached.byteCount());
  }
}
