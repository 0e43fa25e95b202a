/**
 * The console: how staff come in, and a package for each thing they work on. A page {@code
 * admin/article/edit-article.xhtml} has its class {@code admin.article.EditArticlePage}. Pages bind
 * what is typed and call a service; rules, rights and transactions are the service's.
 */
package cn.zhanqun.web.admin;
