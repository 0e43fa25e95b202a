package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The accounts a new portal begins with. Their random passwords are written to files that only the
 * owner of the portal's process can read; there is no default password.
 */
@ApplicationScoped
public class FirstAccounts {

  private static final int PASSWORD_LENGTH = 20;

  @Inject NewAccounts accounts;
  @Inject ApiTokens tokens;
  @Inject DataFolder folder;

  /** Makes the one administrator of a portal that knows nobody, in {@code first-account.txt}. */
  public void makeIfNobody() {
    if (!accounts.isNobodyKnown()) {
      return;
    }
    String password = Secrets.random(PASSWORD_LENGTH);
    // The file first: an account whose password nobody has would lock everybody out.
    folder.writeForOwner("first-account.txt", "admin\n" + password + "\n");
    accounts.makeAdministrator("admin", "网络管理员", password);
  }

  /**
   * Makes an editor to try the demo with: {@code demo-account.txt}, and a token in {@code
   * demo-token.txt}.
   */
  public void makeDemoAccount() {
    String password = Secrets.random(PASSWORD_LENGTH);
    folder.writeForOwner("demo-account.txt", "demo\n" + password + "\n");
    Actor trial = accounts.makeTrialAdministrator("demo", "演示管理员", password);
    folder.writeForOwner("demo-token.txt", tokens.issue(trial, "demo") + "\n");
  }
}
