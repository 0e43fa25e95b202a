/**
 * What staff see of how their site is read (阅读统计). To read first: {@link
 * cn.zhanqun.web.admin.statistics.StatisticsPage}.
 */
package cn.zhanqun.web.admin.statistics;
