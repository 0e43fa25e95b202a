/**
 * Articles at the desk: the list of a site, one article being written, a saved page being brought
 * in, and what was done to an article. Read {@link cn.zhanqun.web.admin.article.EditArticlePage}
 * first.
 */
package cn.zhanqun.web.admin.article;
