package cn.zhanqun.domain.favorite;

import cn.zhanqun.domain.RuleViolation;

/** A reader already keeps as many articles as one may. */
public class TooManyFavorites extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public TooManyFavorites() {
    super("refusal.too-many-favorites", Favorite.AT_MOST);
  }
}
