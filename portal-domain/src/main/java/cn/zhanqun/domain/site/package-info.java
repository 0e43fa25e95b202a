/**
 * The network as it is: its sites, who stands behind each, and their channels. What is shown in a
 * channel belongs to {@code article}. Read {@link cn.zhanqun.domain.site.Site} first.
 */
package cn.zhanqun.domain.site;
