package cn.zhanqun.ejb.staff;

import java.util.Locale;

/**
 * Which of the staff somebody looks for.
 *
 * @param words part of the name or of the login name; empty for any
 * @param unitId the unit they work in, 0 for any
 */
public record StaffFilter(String words, long unitId) {

  public static final StaffFilter ANY = new StaffFilter("", 0);

  String pattern() {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
