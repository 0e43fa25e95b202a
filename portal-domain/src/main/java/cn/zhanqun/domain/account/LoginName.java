package cn.zhanqun.domain.account;

import cn.zhanqun.domain.TypedText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types to sign in. Only small letters, digits and three signs, so that no two names
 * look alike and every keyboard has them.
 */
public final class LoginName {

  private static final Pattern USABLE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  private LoginName() {}

  /**
   * The name as it is kept; capital letters become small.
   *
   * @throws LoginNameNotUsable when it holds anything else, or is too short or too long
   */
  public static String of(String typed) {
    String name = TypedText.of(typed).toLowerCase(Locale.ROOT);
    if (!USABLE.matcher(name).matches()) {
      throw new LoginNameNotUsable();
    }
    return name;
  }
}
