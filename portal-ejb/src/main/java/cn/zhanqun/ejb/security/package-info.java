/**
 * Noting who signs in, who fails to and what is refused. It knows no other feature, so that each of
 * them can call it; who reads it is {@code audit}. Read {@link cn.zhanqun.ejb.security.SecurityLog}
 * first.
 */
package cn.zhanqun.ejb.security;
