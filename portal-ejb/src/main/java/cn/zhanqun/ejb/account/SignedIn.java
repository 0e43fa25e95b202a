package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Actor;

/**
 * Somebody who proved to own an account.
 *
 * @param actor what they may do; hardly anything while there is a next step
 * @param loginName the account's name
 * @param next what they must do before anything else
 * @param sessionId the session of the console they are in, 0 for a program
 */
public record SignedIn(Actor actor, String loginName, NextStep next, long sessionId) {}
