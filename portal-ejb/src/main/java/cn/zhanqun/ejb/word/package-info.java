/**
 * Reading documents of Word: whether such a file may be opened at all, what it says, and what of it
 * a page cannot say. Here belongs only what reads; nothing touches the database, and the HTML that
 * comes out is as little trusted as any other. Making an article of it is {@code migration}'s. Read
 * {@link cn.zhanqun.ejb.word.WordFile} first.
 */
package cn.zhanqun.ejb.word;
