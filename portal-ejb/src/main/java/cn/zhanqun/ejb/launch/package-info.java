/**
 * Bringing a new site to readers: making it after the model of another, and what it still lacks
 * (上线检查). Read {@link cn.zhanqun.ejb.launch.SiteMaking} first.
 */
package cn.zhanqun.ejb.launch;
