/**
 * What staff keep of their own account: sessions, second factor, tokens; and the rules of signing
 * in.
 */
package cn.zhanqun.web.admin.account;
