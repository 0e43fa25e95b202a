/**
 * What staff bring along from elsewhere: recognising a saved article page, as text or as HTML, and
 * bringing in documents of Word, which {@code word} reads. Here belongs only what reads and says
 * what it read and how sure it is; turning it into a draft is {@code article}'s. Nothing here
 * touches the database, and nothing here cleans HTML for safety: the body passes the sanitizer
 * later. Read {@link cn.zhanqun.ejb.migration.PageRecogniser} first.
 */
package cn.zhanqun.ejb.migration;
