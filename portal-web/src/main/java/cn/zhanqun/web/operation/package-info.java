/** What IT's monitoring sees of the portal. */
package cn.zhanqun.web.operation;
