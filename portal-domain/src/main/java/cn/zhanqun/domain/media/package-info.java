/**
 * The files that articles show: what each is, whose, and how it is described. Their bytes lie in
 * the data folder.
 */
package cn.zhanqun.domain.media;
