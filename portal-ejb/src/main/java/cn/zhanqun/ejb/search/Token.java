package cn.zhanqun.ejb.search;

/**
 * A piece of a text as the index keeps it.
 *
 * @param position where it stands, counted in letters of the {@link Normalised} text: pieces of the
 *     same text that are cut in different ways still agree on it
 */
record Token(String text, int position) {}
