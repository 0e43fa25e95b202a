package cn.zhanqun.ejb.media;

/**
 * A file as the portal keeps it, to be attached to articles.
 *
 * @param fileName clean, and ending as its type demands
 */
public record AcceptedFile(ContentHash hash, FileType type, String fileName, long byteCount) {}
