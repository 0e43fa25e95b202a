package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A page of the console that somebody may want to go to by its name: where it is, the key of its
 * title, and who may open it.
 */
public enum ConsolePlace {
  START("/admin/start", "start.title", Permission.KEEP_OWN_ACCOUNT),
  ARTICLES("/admin/article/list-articles", "list.title", Permission.READ_DESK),
  NEW_ARTICLE("/admin/article/edit-article", "edit.new", Permission.WRITE_ARTICLE),
  IMPORT("/admin/article/import-page", "import.title", Permission.IMPORT_PAGE),
  IMPORT_WORD("/admin/article/import-word", "import-word.title", Permission.WRITE_ARTICLE),
  MEDIA("/admin/media/list-media", "media.title", Permission.READ_DESK),
  MISTAKES("/admin/mistake/list-mistakes", "mistakes.title", Permission.ANSWER_MISTAKE),
  STATISTICS("/admin/statistics/statistics", "statistics.title", Permission.READ_DESK),
  IDENTITY("/admin/site/edit-site-identity", "identity.title", Permission.EDIT_SITE),
  STANDING("/admin/site/edit-standing", "standing-pages.title", Permission.EDIT_SITE),
  CHANNELS("/admin/site/edit-channels", "channels.title", Permission.EDIT_CHANNELS),
  HOME("/admin/site/arrange-home", "home.title", Permission.ARRANGE_HOME),
  THEME("/admin/site/choose-theme", "theme.title", Permission.ARRANGE_HOME),
  NOTICE_BARS("/admin/site/notice-bars", "notice-bars.title", Permission.EDIT_SITE),
  SITES("/admin/site/list-sites", "sites.title", Permission.CREATE_SITE),
  NEW_SITE("/admin/site/make-site", "new-site.title", Permission.CREATE_SITE),
  GREYINGS("/admin/site/greyings", "greyings.title", Permission.KEEP_CALENDAR),
  ACCOUNTS("/admin/staff/list-accounts", "accounts.title", Permission.KEEP_ACCOUNTS),
  UNITS("/admin/staff/units", "units.title", Permission.KEEP_ACCOUNTS),
  RIGHTS("/admin/staff/list-rights", "rights.title", Permission.GRANT_RIGHTS),
  ROLES("/admin/staff/list-roles", "roles.title", Permission.GRANT_RIGHTS),
  POLICY("/admin/account/security-policy", "policy.title", Permission.SET_SECURITY),
  OFFICERS("/admin/staff/appoint-officers", "officers.title", Permission.APPOINT_OFFICERS),
  LEDGER("/admin/ledger/list-ledger", "audit.ledger", Permission.AUDIT_LEDGER),
  SECURITY_LOG(
      "/admin/ledger/list-security-log", "audit.security-log", Permission.READ_SECURITY_LOG),
  VERIFICATION("/admin/ledger/verify-ledger", "verify.title", Permission.VERIFY_LEDGER),
  TOKENS("/admin/account/tokens", "tokens.title", Permission.KEEP_OWN_ACCOUNT),
  SESSIONS("/admin/account/sessions", "sessions.title", Permission.KEEP_OWN_ACCOUNT),
  PASSWORD("/admin/change-password", "password.title", Permission.KEEP_OWN_ACCOUNT);

  private final String outcome;
  private final String titleKey;
  private final Permission permission;

  ConsolePlace(String outcome, String titleKey, Permission permission) {
    this.outcome = outcome;
    this.titleKey = titleKey;
    this.permission = permission;
  }

  /** The pages in whose title all of these words stand. */
  static List<ConsolePlace> named(String words, Titles titles) {
    String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return Arrays.stream(values())
        .filter(place -> hasAll(titles.of(place.titleKey).toLowerCase(Locale.ROOT), wanted))
        .toList();
  }

  private static boolean hasAll(String title, String[] wanted) {
    return Arrays.stream(wanted).allMatch(title::contains);
  }

  /** The words of the console by their keys. */
  interface Titles {
    String of(String key);
  }

  /** As Faces names it, without its ending. */
  public String getOutcome() {
    return outcome;
  }

  public String getTitleKey() {
    return titleKey;
  }

  Permission permission() {
    return permission;
  }
}
