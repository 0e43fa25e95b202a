package cn.zhanqun.ejb.search;

/** One thing the index has to learn from the ledger. Learning it twice does no harm. */
public sealed interface IndexChange {

  /** The article reads like this from now on, whether it was in the index before or not. */
  record Put(SearchDocument document) implements IndexChange {}

  /** Nobody finds the article any more. */
  record Remove(long articleId) implements IndexChange {}
}
