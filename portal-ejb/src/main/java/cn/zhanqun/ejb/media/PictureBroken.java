package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;
import java.io.IOException;

/** The picture is damaged, cut off, or stored in a way that nobody here can read. */
public final class PictureBroken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PictureBroken(String fileName, IOException unreadable) {
    super("refusal.picture-broken", fileName);
    initCause(unreadable);
  }
}
