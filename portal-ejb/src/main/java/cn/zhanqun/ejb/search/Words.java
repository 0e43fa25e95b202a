package cn.zhanqun.ejb.search;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import com.huaban.analysis.jieba.SegToken;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dictionary that tells where in a Chinese text one word ends and the next begins. Where it
 * cannot be loaded the search does without and looks for pairs of characters only.
 */
public final class Words {

  private static final System.Logger LOG = System.getLogger(Words.class.getName());

  private static final String SOME_KNOWN_WORD = "人民政府";

  private final Optional<JiebaSegmenter> segmenter;

  private Words(Optional<JiebaSegmenter> segmenter) {
    this.segmenter = segmenter;
  }

  /** Takes about a second and 80 MB, once in the life of the portal. */
  public static Words load() {
    try {
      Words words = new Words(Optional.of(new JiebaSegmenter()));
      if (words.know(SOME_KNOWN_WORD)) {
        return words;
      }
      LOG.log(Level.WARNING, "The dictionary is empty: searching without words, by pairs only");
    } catch (RuntimeException | LinkageError broken) {
      LOG.log(
          Level.WARNING, "No dictionary could be loaded: searching by pairs of characters", broken);
    }
    return none();
  }

  /** No dictionary at all. */
  public static Words none() {
    return new Words(Optional.empty());
  }

  private boolean know(String word) {
    return ofQuestion(Normalised.of(word)).contains(new Token(word, 0));
  }

  /** Whether a dictionary is there; if not, words are never found, only pairs of characters. */
  public boolean available() {
    return segmenter.isPresent();
  }

  /** Every word and the words inside it, in the order they begin. */
  List<Token> ofText(Normalised text) {
    return cut(text, SegMode.INDEX);
  }

  /** Each letter in one word only. */
  List<Token> ofQuestion(Normalised text) {
    return cut(text, SegMode.SEARCH);
  }

  private List<Token> cut(Normalised text, SegMode mode) {
    if (segmenter.isEmpty()) {
      return List.of();
    }
    String letters = text.letters();
    List<Token> words = new ArrayList<>();
    for (Normalised.Run run : text.runs()) {
      String letterRun = letters.substring(run.start(), run.end());
      for (SegToken word : segmenter.get().process(letterRun, mode)) {
        if (isWhole(word.word)) {
          words.add(new Token(word.word, run.start() + word.startOffset));
        }
      }
    }
    words.sort(Comparator.comparingInt(Token::position));
    return words;
  }

  /** The segmenter knows no character beyond the first plane and cuts those into halves. */
  private static boolean isWhole(String word) {
    return !word.isEmpty()
        && !Character.isLowSurrogate(word.charAt(0))
        && !Character.isHighSurrogate(word.charAt(word.length() - 1));
  }
}
