/**
 * The guard before every use case: which permission it needs, and who is turned away. Who somebody
 * is belongs to {@code account}.
 */
package cn.zhanqun.ejb.permission;
