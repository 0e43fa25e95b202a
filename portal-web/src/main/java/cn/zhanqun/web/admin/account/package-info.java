/** What staff keep of their own account: the tokens of their programs. */
package cn.zhanqun.web.admin.account;
