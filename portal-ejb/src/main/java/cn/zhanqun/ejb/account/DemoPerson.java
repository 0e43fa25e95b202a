package cn.zhanqun.ejb.account;

import java.util.List;

/**
 * Somebody the demo can be tried as.
 *
 * @param roleCodes the roles they have
 * @param onOneSite whether on one sub-site only, instead of the whole network
 */
record DemoPerson(String loginName, String displayName, List<String> roleCodes, boolean onOneSite) {

  /** Edits and administers the whole network. */
  static final DemoPerson CHIEF =
      new DemoPerson("demo", "演示主编", List.of("editor", "network-administrator"), false);

  /** One for every role that people have. */
  static final List<DemoPerson> OF_EVERY_ROLE =
      List.of(
          onOneSite("author", "演示记者"),
          onOneSite("editor", "演示编辑"),
          onOneSite("reviewer", "演示审核"),
          onOneSite("proofreader", "演示校对"),
          onOneSite("site-administrator", "演示站点管理员"),
          everywhere("network-administrator", "演示网络管理员"),
          everywhere("system-officer", "演示系统管理员"),
          everywhere("security-officer", "演示安全管理员"),
          everywhere("audit-officer", "演示审计管理员"));

  private static DemoPerson onOneSite(String roleCode, String displayName) {
    return new DemoPerson("demo-" + roleCode, displayName, List.of(roleCode), true);
  }

  private static DemoPerson everywhere(String roleCode, String displayName) {
    return new DemoPerson("demo-" + roleCode, displayName, List.of(roleCode), false);
  }
}
