package cn.zhanqun.domain.site;

import java.util.regex.Pattern;

/**
 * What stands for a site or a channel in addresses, such as {@code fuping} or {@code tz-gg}. It is
 * chosen once and never changes, because addresses never do.
 */
public record AddressCode(String value) {

  public static final int LONGEST = 40;

  private static final Pattern OF_SITE = Pattern.compile("[a-z0-9]{1,40}");
  private static final Pattern OF_CHANNEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  /**
   * The code of a channel: small letters, digits and hyphens.
   *
   * @throws CodeNotUsable when it is none, or is kept for the portal itself
   */
  public static AddressCode ofChannel(String typed) {
    return checked(typed.strip(), OF_CHANNEL);
  }

  /**
   * The code of a site: small letters and digits, because names of files put hyphens behind it.
   *
   * @throws CodeNotUsable when it is none, or is kept for the portal itself
   */
  public static AddressCode ofSite(String typed) {
    return checked(typed.strip(), OF_SITE);
  }

  private static AddressCode checked(String code, Pattern form) {
    if (!form.matcher(code).matches()) {
      throw CodeNotUsable.form(code);
    }
    if (ReservedNames.contain(code)) {
      throw CodeNotUsable.reserved(code);
    }
    return new AddressCode(code);
  }
}
