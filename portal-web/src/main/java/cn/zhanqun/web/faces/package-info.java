/**
 * How Faces is made to behave in the console: what it answers when something is refused or breaks,
 * which scripts a page may run, what it says to its user. Nothing here knows an article. Read
 * {@link cn.zhanqun.web.faces.RefusalHandler} first.
 */
package cn.zhanqun.web.faces;
