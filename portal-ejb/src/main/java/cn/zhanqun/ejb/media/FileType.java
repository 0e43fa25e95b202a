package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.MediaKind;

/** The kinds of file that can be attached to an article, each told by what is in it. */
public enum FileType {
  PDF(MediaKind.DOCUMENT, "application/pdf", "pdf"),
  WORD(
      MediaKind.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  EXCEL(
      MediaKind.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx"),
  POWERPOINT(
      MediaKind.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  TEXT(MediaKind.DOCUMENT, "text/plain", "txt"),
  TABLE(MediaKind.DOCUMENT, "text/csv", "csv"),
  MP3(MediaKind.AUDIO, "audio/mpeg", "mp3"),
  M4A(MediaKind.AUDIO, "audio/mp4", "m4a"),
  MP4(MediaKind.VIDEO, "video/mp4", "mp4"),
  WEBM(MediaKind.VIDEO, "video/webm", "webm");

  private static final int MEGABYTES_OF_A_DOCUMENT = 50;

  /** The largest of them all. */
  public static final int MEGABYTES_OF_A_RECORDING = 500;

  private final MediaKind kind;
  private final String mimeType;
  private final String extension;

  FileType(MediaKind kind, String mimeType, String extension) {
    this.kind = kind;
    this.mimeType = mimeType;
    this.extension = extension;
  }

  public MediaKind kind() {
    return kind;
  }

  public String mimeType() {
    return mimeType;
  }

  /** How the name of such a file ends, without the dot. */
  public String extension() {
    return extension;
  }

  int megabytesAtMost() {
    return kind == MediaKind.DOCUMENT ? MEGABYTES_OF_A_DOCUMENT : MEGABYTES_OF_A_RECORDING;
  }
}
