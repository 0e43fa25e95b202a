package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Proof;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Makes the one account of a portal that knows nobody, in {@code first-account.txt}. It may only
   * appoint the three officers, and retires when they exist.
   */
  public void makeIfNobody() {
    if (!accounts.isNobodyKnown()) {
      return;
    }
    String password = Secrets.random(PASSWORD_LENGTH);
    // The file first: an account whose password nobody has would lock everybody out.
    folder.writeForOwner("first-account.txt", "admin\n" + password + "\n");
    accounts.makeFirst("admin", "首任账号", password);
  }

  /**
   * Makes people to try the demo as. {@code demo-account.txt} and {@code demo-token.txt} are of the
   * one who edits and administers the whole network; {@code demo-accounts.txt} has a line for
   * everybody: login name, password, API token and, where a second factor is asked, its secret,
   * parted by tabs.
   */
  public void makeDemoAccounts() {
    List<String> lines = new ArrayList<>();
    String password = Secrets.random(PASSWORD_LENGTH);
    String token = make(DemoPerson.CHIEF, password, lines);
    folder.writeForOwner("demo-account.txt", "demo\n" + password + "\n");
    folder.writeForOwner("demo-token.txt", token + "\n");
    DemoPerson.OF_EVERY_ROLE.forEach(
        person -> make(person, Secrets.random(PASSWORD_LENGTH), lines));
    folder.writeForOwner("demo-accounts.txt", String.join("\n", lines) + "\n");
  }

  private String make(DemoPerson person, String password, List<String> lines) {
    Actor actor = accounts.makeTrial(person, password).provenBy(Proof.JUST_NOW);
    String token = tokens.issue(actor, WantedToken.forAll(actor, "demo"));
    String secret = accounts.giveSecondFactor(actor.accountId()).orElse("");
    lines.add(String.join("\t", person.loginName(), password, token, secret).stripTrailing());
    return token;
  }
}
