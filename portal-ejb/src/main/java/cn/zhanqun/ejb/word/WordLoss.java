package cn.zhanqun.ejb.word;

import java.util.List;
import java.util.Locale;

/**
 * Something of a document that did not come along, or came along changed.
 *
 * @param names what it was called, where it has a name
 */
public record WordLoss(Kind kind, int count, List<String> names) {

  /** What editors are told of, in this order. */
  public enum Kind {
    CHART,
    DIAGRAM,
    DRAWING,
    FORMULA,
    EMBEDDED_OBJECT,
    PICTURE_OUTSIDE,
    PICTURE_VECTOR,
    PICTURE_REFUSED,
    TEXT_BOX,
    CONTENTS,
    HIDDEN_TEXT,
    DELETED_TEXT,
    REMARK,
    HEADER_OR_FOOTER;

    /** Under which the sentence stands. */
    public String messageKey() {
      return "word-loss." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public WordLoss {
    names = List.copyOf(names);
  }
}
