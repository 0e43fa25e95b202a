/**
 * How the portal starts, or refuses to: the order of its beginnings, what it asks of the database,
 * the steps its tables took. Knows everybody, and nobody knows it. Read {@link
 * cn.zhanqun.ejb.start.PortalStart} first.
 */
package cn.zhanqun.ejb.start;
