package cn.zhanqun.ejb.standing;

/**
 * A standing page, ready to be worked on.
 *
 * @param version the state it was read in, named when saving; {@link #NOT_WRITTEN} where the site
 *     has no words of its own yet
 * @param text what readers see there now
 */
public record OpenedStandingPage(long siteId, long version, StandingText text) {

  public static final long NOT_WRITTEN = 0;

  /** Whether the site has written it itself. */
  public boolean isOwn() {
    return version != NOT_WRITTEN;
  }
}
