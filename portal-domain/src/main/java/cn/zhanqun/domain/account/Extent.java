package cn.zhanqun.domain.account;

/** How far something reaches, from the narrowest to the widest. */
public enum Extent {
  /** One channel. */
  CHANNEL,
  /** A channel and all that stand under it. */
  CHANNEL_AND_BELOW,
  /** One site with all its channels. */
  SITE,
  /** Every site, those to come included. */
  NETWORK;

  /** Whether it reaches at least as far as the other. */
  public boolean includes(Extent other) {
    return compareTo(other) >= 0;
  }
}
