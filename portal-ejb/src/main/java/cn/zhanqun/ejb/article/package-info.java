/**
 * Articles from the desk to the reader: writing and publishing for staff, one door for readers that
 * shows nothing but what is published now. Read {@link cn.zhanqun.ejb.article.Publishing} first,
 * then {@link cn.zhanqun.ejb.article.PublishedArticles}.
 */
package cn.zhanqun.ejb.article;
