package cn.zhanqun.ejb.search;

import cn.zhanqun.domain.account.Reach;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What fits a question, and what fits it better: the exact title before everything, then the phrase
 * in a title, then all the words in a title, then summary and body; of what fits alike, the newer.
 * The steps are so far apart that no number of matches in a body climbs over one in a title.
 */
final class Ranking {

  private static final float EXACT_TITLE = 200f;
  private static final float PHRASE_IN_TITLE = 100f;
  private static final float ALL_IN_TITLE = 50f;
  private static final float PHRASE_IN_LEAD = 6f;
  private static final float PHRASE_IN_BODY = 4f;

  /** Today's article is this much better than one of long ago, which decides between equals. */
  private static final float FRESH = 1f;

  /** At this age half of the freshness is gone. */
  private static final Duration HALF_FRESH = Duration.ofDays(180);

  /** Fitting both by words and by pairs is better than by one of them: this much of the other. */
  private static final float BOTH_WAYS = 0.7f;

  /** How much of the question an article must have. */
  enum Demand {
    COMPLETE(1f, 1f, Integer.MAX_VALUE),
    /** Every word, or three pairs of characters in four, wherever they stand. */
    NEARLY(1f, 0.75f, Integer.MAX_VALUE),
    /**
     * Half of the words, or every third pair, and of a question as long as a sentence only two:
     * better than nothing, when there is nothing.
     */
    PARTLY(0.5f, 0.34f, 2);

    private final float shareOfWords;
    private final float shareOfGrams;
    private final int enough;

    Demand(float shareOfWords, float shareOfGrams, int enough) {
      this.shareOfWords = shareOfWords;
      this.shareOfGrams = shareOfGrams;
      this.enough = enough;
    }

    private int ofWords(List<String> words) {
      return atLeast(shareOfWords, words);
    }

    private int ofGrams(List<String> grams) {
      return atLeast(shareOfGrams, grams);
    }

    private int atLeast(float share, List<String> tokens) {
      return Math.min(enough, (int) Math.ceil(share * tokens.size()));
    }
  }

  private final Question question;
  private final SearchQuery query;
  private final Instant now;

  Ranking(Question question, SearchQuery query, Instant now) {
    this.question = question;
    this.query = query;
    this.now = now;
  }

  /** The articles that bear the question as their title. */
  Query exactTitles() {
    return inScope().add(exactTitle(), Occur.FILTER).build();
  }

  /** The articles that fit, the better the higher, without those of the exact title. */
  Query allOthers(Demand demand) {
    return inScope()
        .add(exactTitle(), Occur.MUST_NOT)
        .add(anywhere(demand), Occur.MUST)
        .add(preferred(PHRASE_IN_TITLE, phraseIn(Part.TITLE)), Occur.SHOULD)
        .add(preferred(ALL_IN_TITLE, allIn(Part.TITLE)), Occur.SHOULD)
        .add(preferred(PHRASE_IN_LEAD, phraseIn(Part.LEAD)), Occur.SHOULD)
        .add(preferred(PHRASE_IN_BODY, phraseIn(Part.BODY)), Occur.SHOULD)
        .add(fresh(), Occur.SHOULD)
        .build();
  }

  /** The articles within reach whose title has all that is asked, the better the higher. */
  Query titled(Reach where) {
    return new BooleanQuery.Builder()
        .add(within(where), Occur.FILTER)
        .add(allIn(Part.TITLE), Occur.MUST)
        .add(preferred(EXACT_TITLE, exactTitle()), Occur.SHOULD)
        .add(preferred(PHRASE_IN_TITLE, phraseIn(Part.TITLE)), Occur.SHOULD)
        .add(fresh(), Occur.SHOULD)
        .build();
  }

  private static Query within(Reach where) {
    if (where.everywhere()) {
      return new MatchAllDocsQuery();
    }
    return new BooleanQuery.Builder()
        .add(placedInOneOf(IndexedArticle.SITE, where.sites().stream()), Occur.SHOULD)
        .add(
            placedInOneOf(
                IndexedArticle.CHANNEL, where.channels().values().stream().flatMap(Set::stream)),
            Occur.SHOULD)
        .build();
  }

  private static Query placedInOneOf(String field, Stream<Long> ids) {
    return new TermInSetQuery(field, ids.map(id -> new BytesRef(Long.toString(id))).toList());
  }

  /** The articles that fit, however well. */
  Query everything(Demand demand) {
    return inScope().add(anywhere(demand), Occur.FILTER).build();
  }

  private BooleanQuery.Builder inScope() {
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    query.siteId().ifPresent(id -> scope.add(placed(IndexedArticle.SITE, id), Occur.FILTER));
    query.channelId().ifPresent(id -> scope.add(placed(IndexedArticle.CHANNEL, id), Occur.FILTER));
    query.closedSites().forEach(id -> scope.add(placed(IndexedArticle.SITE, id), Occur.MUST_NOT));
    if (query.from().isPresent() || query.to().isPresent()) {
      scope.add(shownInTime(), Occur.FILTER);
    }
    return scope;
  }

  private static Query placed(String field, long id) {
    return new TermQuery(new Term(field, Long.toString(id)));
  }

  private Query shownInTime() {
    long from = query.from().map(IndexedArticle::micros).orElse(Long.MIN_VALUE);
    long last = query.to().map(to -> IndexedArticle.micros(to) - 1).orElse(Long.MAX_VALUE);
    return LongField.newRangeQuery(IndexedArticle.SHOWN_AT, from, last);
  }

  private Query exactTitle() {
    return new TermQuery(new Term(IndexedArticle.EXACT_TITLE, question.letters()));
  }

  private Query anywhere(Demand demand) {
    return wordsOrGrams(demand, this::wordAnywhere, this::gramAnywhere);
  }

  private Query wordAnywhere(String word) {
    return bestPart(part -> wordIn(part, word));
  }

  private Query gramAnywhere(String gram) {
    return bestPart(part -> gramIn(part, gram));
  }

  private static Query bestPart(Function<Part, Query> finding) {
    return new DisjunctionMaxQuery(
        Arrays.stream(Part.values())
            .map(part -> weighing(part.weight(), finding.apply(part)))
            .toList(),
        0f);
  }

  private Query allIn(Part part) {
    return wordsOrGrams(Demand.COMPLETE, word -> wordIn(part, word), gram -> gramIn(part, gram));
  }

  private Query wordsOrGrams(
      Demand demand, Function<String, Query> findWord, Function<String, Query> findGram) {
    List<Query> ways = new ArrayList<>();
    ways.add(average(question.grams(), demand.ofGrams(question.grams()), findGram));
    if (!question.words().isEmpty()) {
      ways.add(average(question.words(), demand.ofWords(question.words()), findWord));
    }
    return new DisjunctionMaxQuery(ways, BOTH_WAYS);
  }

  /** A long question weighs no more than a short one, so that the steps keep their distance. */
  private static Query average(List<String> tokens, int demanded, Function<String, Query> finding) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    tokens.forEach(token -> found.add(finding.apply(token), Occur.SHOULD));
    found.setMinimumNumberShouldMatch(demanded);
    return weighing(1f / tokens.size(), found.build());
  }

  /** A word of one character is looked for inside other words too. */
  private static Query wordIn(Part part, String word) {
    return Grams.isOneCharacter(word)
        ? gramIn(part, word)
        : new TermQuery(new Term(part.words(), word));
  }

  private static Query gramIn(Part part, String gram) {
    return new TermQuery(new Term(part.grams(), gram));
  }

  private Query phraseIn(Part part) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    question
        .phrase()
        .forEach(gram -> phrase.add(new Term(part.grams(), gram.text()), gram.position()));
    return phrase.build();
  }

  private Query fresh() {
    return LongField.newDistanceFeatureQuery(
        IndexedArticle.SHOWN_AT,
        FRESH,
        IndexedArticle.micros(now),
        TimeUnit.SECONDS.toMicros(HALF_FRESH.toSeconds()));
  }

  private static Query preferred(float by, Query query) {
    return weighing(by, new ConstantScoreQuery(query));
  }

  private static Query weighing(float weight, Query query) {
    return new BoostQuery(query, weight);
  }
}
