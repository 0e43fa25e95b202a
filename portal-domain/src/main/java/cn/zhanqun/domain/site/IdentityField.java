package cn.zhanqun.domain.site;

import cn.zhanqun.domain.KeyWord;
import java.util.regex.Pattern;

/**
 * One thing that the foot of every page must say of its site, in the order in which it is said
 * there.
 */
public enum IdentityField {
  /** 主办单位. */
  ORGANIZER(200, ".*"),
  /** 承办单位. */
  UNDERTAKER(200, ".*"),
  /** 联系方式. */
  CONTACT(200, ".*"),
  /** 地址. */
  ADDRESS(200, ".*"),
  /** ICP备案号. */
  ICP_RECORD(100, ".*"),
  /** 公安备案号. */
  POLICE_RECORD(100, ".*"),
  /** 网站标识码. */
  SITE_ID_CODE(20, "bm\\d{8}|\\d{10}"),
  /** 党政机关网站标识: where the registry of such marks shows the site's certificate. */
  GOVERNMENT_MARK(200, "https?://bszs\\.conac\\.cn/[\\x21-\\x7e]*");

  private final int longest;
  private final Pattern form;

  IdentityField(int longest, String form) {
    this.longest = longest;
    this.form = Pattern.compile(form);
  }

  public int longest() {
    return longest;
  }

  /** Whether it is said, and in the form it must have. */
  boolean isSaidBy(String value) {
    return !value.isEmpty() && form.matcher(value).matches();
  }

  /** Its name in message keys and ids, such as {@code site-id-code}. */
  public String word() {
    return KeyWord.of(this);
  }
}
