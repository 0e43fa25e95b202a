package cn.zhanqun.ejb.audit;

/** An account as it is chosen from a list. */
public record Person(long id, String name, String loginName) {

  /** Asks for everybody there is, by name. */
  static final String EVERYBODY =
      "SELECT NEW cn.zhanqun.ejb.audit.Person(a.id, a.displayName, a.loginName)"
          + " FROM Account a ORDER BY a.displayName, a.id";
}
