package cn.zhanqun.domain.media;

/** What readers do with a file: look at it, take it home, listen to it, watch it. */
public enum MediaKind {
  PICTURE,
  DOCUMENT,
  AUDIO,
  VIDEO
}
