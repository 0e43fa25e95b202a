package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import java.util.Arrays;
import java.util.List;

/**
 * What the start page teaches somebody for whom nothing waits: the three steps of the work they are
 * here for, each with the page where it begins.
 */
public enum Lesson {
  WRITING(
      Permission.WRITE_ARTICLE,
      ConsolePlace.NEW_ARTICLE,
      ConsolePlace.NEW_ARTICLE,
      ConsolePlace.ARTICLES),
  SITES(
      Permission.EDIT_SITE, ConsolePlace.IDENTITY, ConsolePlace.CHANNELS, ConsolePlace.STATISTICS),
  READING(
      Permission.READ_DESK, ConsolePlace.ARTICLES, ConsolePlace.ARTICLES, ConsolePlace.STATISTICS),
  ACCOUNTS(
      Permission.KEEP_ACCOUNTS, ConsolePlace.UNITS, ConsolePlace.ACCOUNTS, ConsolePlace.ACCOUNTS),
  RIGHTS(Permission.GRANT_RIGHTS, ConsolePlace.ROLES, ConsolePlace.RIGHTS, ConsolePlace.POLICY),
  AUDIT(
      Permission.VERIFY_LEDGER,
      ConsolePlace.VERIFICATION,
      ConsolePlace.LEDGER,
      ConsolePlace.SECURITY_LOG),
  FOUNDING(
      Permission.APPOINT_OFFICERS,
      ConsolePlace.OFFICERS,
      ConsolePlace.OFFICERS,
      ConsolePlace.OFFICERS),
  OWN(
      Permission.KEEP_OWN_ACCOUNT,
      ConsolePlace.PASSWORD,
      ConsolePlace.SESSIONS,
      ConsolePlace.TOKENS);

  private final Permission permission;
  private final ConsolePlace first;
  private final ConsolePlace second;
  private final ConsolePlace third;

  Lesson(Permission permission, ConsolePlace first, ConsolePlace second, ConsolePlace third) {
    this.permission = permission;
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** The lesson for the first work of theirs; everybody has an account to keep. */
  static Lesson of(Actor actor) {
    return Arrays.stream(values())
        .filter(lesson -> actor.may(lesson.permission))
        .findFirst()
        .orElse(OWN);
  }

  /** Where each of its three steps is done. */
  public List<ConsolePlace> getSteps() {
    return List.of(first, second, third);
  }
}
