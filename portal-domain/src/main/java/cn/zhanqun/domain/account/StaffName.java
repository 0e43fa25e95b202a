package cn.zhanqun.domain.account;

import cn.zhanqun.domain.TypedText;

/** The name of a person, a role or a unit, in the form that is kept. */
final class StaffName {

  private static final int LONGEST = 60;

  private StaffName() {}

  /**
   * The name as it is kept, on one line.
   *
   * @throws NameNotUsable when nothing is left of it, or it is too long
   */
  static String of(String typed) {
    String name = TypedText.of(typed).replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw NameNotUsable.missing();
    }
    if (name.length() > LONGEST) {
      throw NameNotUsable.tooLong(LONGEST);
    }
    return name;
  }
}
