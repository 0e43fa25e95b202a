package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.KeyWord;

/** One thing a site must have before readers are told of it. */
public enum LaunchPoint {
  /** Who stands behind it, at the foot of every page. */
  IDENTITY,
  /** Standing pages in its own words. */
  STANDING_PAGES,
  /** What the official tags say of each channel. */
  CHANNELS,
  /** Blocks on its home page. */
  HOME_PAGE,
  /** An article. */
  ARTICLES,
  /** Somebody who may publish on it. */
  EDITORS,
  /** A host of its own; without one it answers under its prefix, which is allowed. */
  HOST;

  /** Whether a site may begin without it. */
  public boolean isOptional() {
    return this == HOST;
  }

  /** Its name in message keys, such as {@code standing-pages}. */
  public String word() {
    return KeyWord.of(this);
  }
}
