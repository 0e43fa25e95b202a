/**
 * The network as the whole portal sees it: one snapshot in memory that follows the ledger, and how
 * it is set up from its description. Read {@link cn.zhanqun.ejb.site.Sites} first.
 */
package cn.zhanqun.ejb.site;
