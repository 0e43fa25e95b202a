package cn.zhanqun.ejb.audit;

/**
 * One entry with everything it says.
 *
 * @param canonical the text that its hash is taken of, as it was written
 */
public record OpenedEntry<T>(T line, String canonical) {}
