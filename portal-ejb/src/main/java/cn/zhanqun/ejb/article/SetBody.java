package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.SafeHtml;
import java.util.List;

/**
 * A text as it is set for readers.
 *
 * @param contents its sections, where it is long enough to need a table of them; else none
 */
public record SetBody(SafeHtml html, List<Section> contents) {

  public SetBody {
    contents = List.copyOf(contents);
  }

  /**
   * A section of a long text.
   *
   * @param anchor what its address ends with, such as {@code s3}
   * @param topic its heading
   * @param phrase the second line of its heading; empty where it has one
   * @param below whether it is part of the section before it
   */
  public record Section(String anchor, String topic, String phrase, boolean below) {}
}
