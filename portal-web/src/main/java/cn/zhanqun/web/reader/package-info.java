/**
 * The reader's house: every page a reader sees, and the files those pages need. Pages here are
 * reached only through the router, are the same bytes for every reader (favorites excepted), and
 * begin no session. To read first: {@code ReaderRouter}, then any page.
 */
package cn.zhanqun.web.reader;
