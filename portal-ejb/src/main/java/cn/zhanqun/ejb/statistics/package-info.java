/**
 * Counting how often pages are read, without cookies and without anybody else, and what is read
 * most. To read first: {@link cn.zhanqun.ejb.statistics.ViewCounter} for how a view gets into the
 * database, {@link cn.zhanqun.ejb.statistics.MostRead} for what readers are shown of it.
 */
package cn.zhanqun.ejb.statistics;
