/**
 * The people of the staff: their accounts, what they may do and where, how they prove who they are,
 * and the tokens their programs use. Signing in itself is done elsewhere. Read {@link
 * cn.zhanqun.domain.account.Actor} first.
 */
package cn.zhanqun.domain.account;
