/** Times as they are told at the desk. */
package cn.zhanqun.web.admin.time;
