package cn.zhanqun.ejb.word;

import java.util.List;

/**
 * What a document of Word says.
 *
 * @param title empty where none was recognised
 * @param html its text, not sanitized; pictures stand in it as {@code img} whose source is the name
 *     of a part
 * @param pictures the names of these parts, each once, in the order of the text
 * @param losses what did not come along
 */
public record WordDocument(
    String title, String subtitle, String html, List<String> pictures, List<WordLoss> losses) {

  public WordDocument {
    pictures = List.copyOf(pictures);
    losses = List.copyOf(losses);
  }
}
