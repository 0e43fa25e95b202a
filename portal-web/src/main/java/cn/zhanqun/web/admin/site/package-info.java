/** Which site of the network somebody works on in the console. */
package cn.zhanqun.web.admin.site;
