/**
 * What office programs mean by the HTML they put on the clipboard: lists that are drawn with dots
 * and spaces, titles that are paragraphs of a certain class, notes, remarks of colleagues. Here
 * belongs only what turns that into plain HTML which says the same; nothing here decides what is
 * safe or allowed, and nothing knows articles. Read {@link cn.zhanqun.ejb.paste.OfficeHtml} first.
 */
package cn.zhanqun.ejb.paste;
