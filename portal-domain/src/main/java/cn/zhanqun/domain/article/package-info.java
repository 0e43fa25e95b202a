/**
 * The heart of the portal: an article is an identity and an address, an edition is its text in one
 * stage, a placement shows it in a channel. Read {@link cn.zhanqun.domain.article.Article} first,
 * then {@link cn.zhanqun.domain.article.Stage}.
 */
package cn.zhanqun.domain.article;
