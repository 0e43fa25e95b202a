package cn.zhanqun.ejb.migration;

/**
 * One line of what staff are shown after an import: a field, what was read for it, how sure that
 * is.
 *
 * @param found the words of the page, or of the reading; empty when there is nothing
 * @param reasonKey message key of why it is uncertain; empty otherwise
 */
public record Finding(PageField field, Certainty certainty, String found, String reasonKey) {

  static Finding of(PageField field, Reading<?> reading) {
    return new Finding(field, reading.certainty(), reading.found(), reading.reasonKey());
  }
}
