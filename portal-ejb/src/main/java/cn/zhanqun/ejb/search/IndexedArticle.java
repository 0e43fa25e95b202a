package cn.zhanqun.ejb.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/**
 * An article as it lies in the index. Whoever changes what is written here raises the format's
 * number in {@link IndexStamp}, so that older indexes are filled again.
 */
final class IndexedArticle {

  /** The article's number, to list all there are. */
  static final String NUMBER = "number";

  /** Titles as {@link Normalised} letters: title, subtitle, and both in a row. */
  static final String EXACT_TITLE = "exactTitle";

  static final String SITE = "site";
  static final String CHANNEL = "channel";

  /** In microseconds, as fine as the database keeps it. */
  static final String SHOWN_AT = "shownAt";

  static final String TITLE = "title";
  static final String SUBTITLE = "subtitle";
  static final String SUMMARY = "summary";
  static final String BODY = "body";

  /** The article's number as a term, by which the index replaces and removes it. */
  private static final String ID = "id";

  /** What is longer is no title anybody types, and a term must fit into 32 KB. */
  private static final int LONGEST_EXACT_TITLE = 1_000;

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private static final FieldType TOKENS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TOKENS.freeze();
  }

  private final SearchDocument article;
  private final Words dictionary;
  private final Document fields = new Document();

  private IndexedArticle(SearchDocument article, Words dictionary) {
    this.article = article;
    this.dictionary = dictionary;
  }

  /** The one term that only this article has. */
  static Term key(long articleId) {
    return new Term(ID, Long.toString(articleId));
  }

  static long micros(Instant time) {
    Instant bounded = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
    return TimeUnit.SECONDS.toMicros(bounded.getEpochSecond())
        + TimeUnit.NANOSECONDS.toMicros(bounded.getNano());
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  static Document of(SearchDocument article, Words dictionary) {
    IndexedArticle indexed = new IndexedArticle(article, dictionary);
    indexed.keepWhatIsShown();
    indexed.placeInSiteChannelsAndTime();
    indexed.nameByExactTitles();
    indexed.cut(Part.TITLE, article.title() + "\n" + article.subtitle());
    indexed.cut(Part.LEAD, article.summary() + "\n" + article.sourceName());
    indexed.cut(Part.BODY, article.bodyText());
    return indexed.fields;
  }

  private void keepWhatIsShown() {
    fields.add(new StoredField(TITLE, article.title()));
    fields.add(new StoredField(SUBTITLE, article.subtitle()));
    fields.add(new StoredField(SUMMARY, article.summary()));
    fields.add(new StoredField(BODY, article.bodyText()));
  }

  private void placeInSiteChannelsAndTime() {
    fields.add(new StringField(ID, Long.toString(article.articleId()), Store.NO));
    fields.add(new NumericDocValuesField(NUMBER, article.articleId()));
    fields.add(new StoredField(NUMBER, article.articleId()));
    fields.add(new StringField(SITE, Long.toString(article.siteId()), Store.NO));
    for (long channel : article.channelIds()) {
      fields.add(new StringField(CHANNEL, Long.toString(channel), Store.NO));
    }
    fields.add(new LongField(SHOWN_AT, micros(article.shownAt()), Store.YES));
  }

  private void nameByExactTitles() {
    List<String> titles =
        Arrays.asList(
            article.title(), article.subtitle(), article.title() + "\n" + article.subtitle());
    titles.stream()
        .map(title -> Normalised.of(title).letters())
        .filter(letters -> !letters.isEmpty() && letters.length() <= LONGEST_EXACT_TITLE)
        .distinct()
        .forEach(letters -> fields.add(new StringField(EXACT_TITLE, letters, Store.NO)));
  }

  private void cut(Part part, String text) {
    Normalised normalised = Normalised.of(text);
    fields.add(new Field(part.grams(), new TokenFeed(Grams.ofText(normalised)), TOKENS));
    if (dictionary.available()) {
      fields.add(new Field(part.words(), new TokenFeed(dictionary.ofText(normalised)), TOKENS));
    }
  }
}
