package cn.zhanqun.domain.standing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a standing page is about, in the order in which the foot of every page links to them. */
public enum StandingKind {
  /** 关于我们. */
  ABOUT,
  /** 联系我们. */
  CONTACT,
  /** 网站声明. */
  STATEMENT,
  /** 隐私声明. */
  PRIVACY,
  /** 版权声明. */
  COPYRIGHT,
  /** 无障碍声明. */
  ACCESSIBILITY;

  /** The kind with this name, as it stands in addresses. */
  public static Optional<StandingKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Its name in addresses and message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
