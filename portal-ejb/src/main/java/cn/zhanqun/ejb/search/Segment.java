package cn.zhanqun.ejb.search;

/**
 * A stretch of a text shown in an answer, marked when it is what the reader asked for. It is plain
 * text, never HTML: the page escapes it and chooses how a mark looks.
 */
public record Segment(String text, boolean marked) {}
