/**
 * How often readers open pages, a number a page and day. Nothing here says who they are. Read
 * {@link cn.zhanqun.domain.statistics.PageCount} first.
 */
package cn.zhanqun.domain.statistics;
