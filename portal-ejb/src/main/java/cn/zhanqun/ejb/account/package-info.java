/**
 * Who is who: accounts, signing in, passwords, tokens. Read {@link cn.zhanqun.ejb.account.SignIn}
 * first.
 */
package cn.zhanqun.ejb.account;
