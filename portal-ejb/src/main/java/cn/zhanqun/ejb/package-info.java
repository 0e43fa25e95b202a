/**
 * What people do with the portal: one package a feature, one public method a use case. Read {@code
 * article.Publishing} first.
 */
package cn.zhanqun.ejb;
