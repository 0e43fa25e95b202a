package cn.zhanqun.ejb.site;

import java.util.Optional;

/**
 * How a site looks, as far as it chose itself.
 *
 * @param accent one of the tested colours
 * @param logo stands for its name
 * @param banner lies across its head
 */
public record ThemeView(String accent, Optional<PictureView> logo, Optional<PictureView> banner) {

  /** Only a colour. */
  public static ThemeView plain(String accent) {
    return new ThemeView(accent, Optional.empty(), Optional.empty());
  }
}
