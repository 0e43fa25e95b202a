package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;

/**
 * Somebody who proved to own an account.
 *
 * @param actor what they may do
 * @param loginName the account's name
 * @param mustChangePassword whether they must choose a password of their own before anything else
 */
public record SignedIn(Actor actor, String loginName, boolean mustChangePassword) {

  static SignedIn of(Account account, Actor actor) {
    return new SignedIn(actor, account.loginName(), account.mustChangePassword());
  }
}
