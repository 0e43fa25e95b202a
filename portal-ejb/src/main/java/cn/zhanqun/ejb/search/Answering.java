package cn.zhanqun.ejb.search;

import cn.zhanqun.domain.account.Reach;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** One answer to one question, from one state of the index. */
final class Answering {

  private static final SortField NEWER =
      LongField.newSortField(IndexedArticle.SHOWN_AT, true, SortedNumericSelector.Type.MAX);
  private static final SortField LATER_NUMBER =
      new SortField(IndexedArticle.NUMBER, SortField.Type.LONG, true);

  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, NEWER, LATER_NUMBER);
  private static final Sort NEWEST_FIRST = new Sort(NEWER, LATER_NUMBER);

  private final IndexSearcher searcher;
  private final Question question;
  private final SearchQuery query;
  private final Ranking ranking;

  Answering(IndexSearcher searcher, Question question, SearchQuery query, Instant now) {
    this.searcher = searcher;
    this.question = question;
    this.query = query;
    this.ranking = new Ranking(question, query, now);
  }

  /** What was found, best first: how many in all, and those up to the end of the page. */
  private record Found(List<ScoreDoc> docs, long total, boolean orMore) {

    Found followedBy(Found others) {
      List<ScoreDoc> all = new ArrayList<>(docs);
      all.addAll(others.docs);
      return new Found(all, total + others.total, orMore || others.orMore);
    }
  }

  SearchResults results() throws IOException {
    Found nearly = find(Ranking.Demand.NEARLY);
    if (nearly.total() > 0) {
      return page(nearly, false);
    }
    Found partly = find(Ranking.Demand.PARTLY);
    return page(partly, partly.total() > 0);
  }

  /** The numbers of those that have part of what is asked, best first, but not the exact title. */
  List<Long> related() throws IOException {
    Found partly = top(ranking.allOthers(Ranking.Demand.PARTLY), BEST_FIRST);
    return hits(partly).stream().map(SearchHit::articleId).toList();
  }

  /** The numbers of those within reach whose title has all that is asked, best first. */
  List<Long> titled(Reach where) throws IOException {
    return hits(top(ranking.titled(where), BEST_FIRST)).stream().map(SearchHit::articleId).toList();
  }

  private Found find(Ranking.Demand demand) throws IOException {
    return switch (query.sort()) {
      case NEWEST -> top(ranking.everything(demand), NEWEST_FIRST);
      case RELEVANCE ->
          top(ranking.exactTitles(), NEWEST_FIRST)
              .followedBy(top(ranking.allOthers(demand), BEST_FIRST));
    };
  }

  private Found top(Query wanted, Sort order) throws IOException {
    int lastHit = query.firstHit() + query.size();
    TopFieldDocs top =
        searcher.search(
            wanted, new TopFieldCollectorManager(order, lastHit, null, SearchQuery.DEEPEST_HIT));
    return new Found(
        List.of(top.scoreDocs),
        top.totalHits.value,
        top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
  }

  private SearchResults page(Found found, boolean loosened) throws IOException {
    int reachable = (int) Math.min(found.total(), SearchQuery.DEEPEST_HIT);
    int pages = (reachable + query.size() - 1) / query.size();
    return new SearchResults(
        hits(found), found.total(), found.orMore(), loosened, query.page(), pages);
  }

  private List<SearchHit> hits(Found found) throws IOException {
    int first = Math.min(query.firstHit(), found.docs().size());
    int last = Math.min(first + query.size(), found.docs().size());
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs().subList(first, last)) {
      hits.add(hit(doc));
    }
    return hits;
  }

  private SearchHit hit(ScoreDoc doc) throws IOException {
    Document article = searcher.storedFields().document(doc.doc);
    Highlighter highlighter = new Highlighter(question);
    return new SearchHit(
        article.getField(IndexedArticle.NUMBER).numericValue().longValue(),
        highlighter.whole(article.get(IndexedArticle.TITLE)),
        highlighter.whole(article.get(IndexedArticle.SUBTITLE)),
        highlighter.excerpt(article.get(IndexedArticle.BODY), article.get(IndexedArticle.SUMMARY)),
        IndexedArticle.instant(
            article.getField(IndexedArticle.SHOWN_AT).numericValue().longValue()),
        score(doc));
  }

  private static float score(ScoreDoc doc) {
    Object weighed = ((FieldDoc) doc).fields[0];
    return weighed instanceof Float score ? score : 0f;
  }
}
