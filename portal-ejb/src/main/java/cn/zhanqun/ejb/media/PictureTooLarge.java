package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** The picture has more bytes or more pixels than the portal can take in safely. */
public final class PictureTooLarge extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private PictureTooLarge(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  static PictureTooLarge inBytes(String fileName, int megabytesAtMost) {
    return new PictureTooLarge("refusal.picture-too-many-bytes", fileName, megabytesAtMost);
  }

  static PictureTooLarge inPixels(String fileName, int width, int height) {
    return new PictureTooLarge("refusal.picture-too-many-pixels", fileName, width, height);
  }
}
