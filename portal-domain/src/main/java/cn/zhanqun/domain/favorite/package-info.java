/** What readers keep (加入收藏). Nothing here says who the reader is. */
package cn.zhanqun.domain.favorite;
