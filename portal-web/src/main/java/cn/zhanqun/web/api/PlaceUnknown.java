package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** What was sent names a site or channel that there is not. */
public class PlaceUnknown extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private PlaceUnknown(String key, Object... arguments) {
    super(key, arguments);
  }

  static PlaceUnknown site(String code) {
    return new PlaceUnknown("refusal.site-missing", code);
  }

  static PlaceUnknown channel(String site, String code) {
    return new PlaceUnknown("refusal.channel-not-on-site", site, code);
  }

  /** Channels of different sites share codes, so one alone says nothing. */
  static PlaceUnknown halfNamed() {
    return new PlaceUnknown("refusal.place-half-named");
  }
}
