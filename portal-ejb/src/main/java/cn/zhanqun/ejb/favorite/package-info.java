/** Keeping articles (加入收藏) for readers nobody knows. */
package cn.zhanqun.ejb.favorite;
