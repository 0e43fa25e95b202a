/**
 * What is known of a finished reader page: which articles, channels and sites it shows, and until
 * when it is right. Read {@link cn.zhanqun.ejb.page.TagRecorder} first.
 */
package cn.zhanqun.ejb.page;
