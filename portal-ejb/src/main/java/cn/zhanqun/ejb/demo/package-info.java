/**
 * The articles with which a portal can be tried: invented, and brought in as any imported article
 * is.
 */
package cn.zhanqun.ejb.demo;
