/**
 * The articles and pictures with which a portal can be tried: invented and painted here, and
 * brought in as any imported article and any uploaded picture is. Read {@link
 * cn.zhanqun.ejb.demo.DemoContent} first.
 */
package cn.zhanqun.ejb.demo;
