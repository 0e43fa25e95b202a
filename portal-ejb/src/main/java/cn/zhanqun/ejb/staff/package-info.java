/**
 * The people of the staff as they are kept: accounts and units by the system officer, roles, grants
 * and stand-ins by the security officer, and the first three officers of a new portal. Who somebody
 * is when they sign in belongs to {@code account}. Read {@link cn.zhanqun.ejb.staff.Staff} and
 * {@link cn.zhanqun.ejb.staff.Granting} first.
 */
package cn.zhanqun.ejb.staff;
