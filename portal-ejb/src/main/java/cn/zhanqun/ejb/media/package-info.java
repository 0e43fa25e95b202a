/**
 * Taking in and keeping the files that articles show: {@link cn.zhanqun.ejb.media.PictureIntake}
 * makes a harmless, upright picture of what somebody sent, {@link cn.zhanqun.ejb.media.FileIntake}
 * looks into files that are to be attached, {@link cn.zhanqun.ejb.media.MediaStore} keeps their
 * bytes. What a file is, whose and how it is described belongs to the domain; sending it to readers
 * belongs to the web. Read {@code PictureIntake} first.
 */
package cn.zhanqun.ejb.media;
