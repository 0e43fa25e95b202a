/**
 * The media library of a site as staff see it: finding its files, putting new ones in, and one file
 * with what is said of it and where it is used. What a file is and what may be done with it belongs
 * to {@link cn.zhanqun.ejb.media.MediaDesk}. Read {@code ListMediaPage} first.
 */
package cn.zhanqun.web.admin.media;
