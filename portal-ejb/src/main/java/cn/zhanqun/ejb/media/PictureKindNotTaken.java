package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** A picture, but of a kind the portal cannot read (WebP, HEIC, TIFF, SVG …). */
public final class PictureKindNotTaken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PictureKindNotTaken(String fileName, String mimeType) {
    super("refusal.picture-kind-not-taken", fileName, mimeType);
  }
}
