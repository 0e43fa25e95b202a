package cn.zhanqun.ejb.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands tokens that we have cut ourselves to the index, each at its position. */
final class TokenFeed extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<Token> tokens;
  private int position = -1;

  /** Takes them in the order of their positions. */
  TokenFeed(List<Token> tokens) {
    this.tokens = tokens.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!tokens.hasNext()) {
      return false;
    }
    Token token = tokens.next();
    clearAttributes();
    term.append(token.text());
    step.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }
}
