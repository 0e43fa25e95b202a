package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** The address that was asked leads nowhere. */
public class AddressUnknown extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private AddressUnknown(String key, Object... arguments) {
    super(key, arguments);
  }

  static AddressUnknown site(String code) {
    return new AddressUnknown("refusal.site-missing", code);
  }

  static AddressUnknown channel(String site, String code) {
    return new AddressUnknown("refusal.channel-not-on-site", site, code);
  }

  static AddressUnknown page(long page, long last) {
    return new AddressUnknown("refusal.page-missing", String.valueOf(page), String.valueOf(last));
  }

  static AddressUnknown entry(long number) {
    return new AddressUnknown("refusal.entry-missing", String.valueOf(number));
  }
}
