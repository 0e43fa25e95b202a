/**
 * Who is who: accounts, signing in, second factors, sessions, passwords, tokens. Read {@link
 * cn.zhanqun.ejb.account.SignIn} first.
 */
package cn.zhanqun.ejb.account;
