package cn.zhanqun.ejb.search;

import cn.zhanqun.domain.account.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * The memory of the portal that readers search: every published article, and the number of the
 * ledger up to which it has followed. Articles and number are written in one commit and seen in
 * one, so they never disagree, not even after the power has gone. Any number of threads may search
 * while one writes; what has been applied is found at once.
 */
public final class SearchIndex implements AutoCloseable {

  private final Directory directory;
  private final Words dictionary;
  private final Clock clock;
  private final SearcherManager searchers;
  private IndexWriter writer;

  private SearchIndex(Directory directory, Words dictionary, Clock clock) throws IOException {
    this.directory = directory;
    this.dictionary = dictionary;
    this.clock = clock;
    writer = openWriter();
    if (!DirectoryReader.indexExists(directory)) {
      commit(0);
    }
    searchers = new SearcherManager(directory, new SearcherFactory());
  }

  /**
   * Opens the index in a folder. Where it is missing, damaged or of another version, an empty one
   * takes its place, whose applied number is 0.
   */
  public static SearchIndex open(Path folder, Words dictionary, Clock clock) {
    try {
      Directory directory = IndexFolder.open(folder, IndexStamp.ofToday(dictionary, 0));
      return new SearchIndex(directory, dictionary, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexWriter openWriter() throws IOException {
    return new IndexWriter(directory, new IndexWriterConfig());
  }

  /** All the changes and the number, or nothing of it. Applying them again does no harm. */
  public synchronized void apply(List<IndexChange> changes, long ledgerNumber) {
    write(
        ledgerNumber,
        () -> {
          for (IndexChange change : changes) {
            apply(change);
          }
        });
  }

  private void apply(IndexChange change) throws IOException {
    if (change instanceof IndexChange.Put put) {
      put(put.document());
    } else if (change instanceof IndexChange.Remove remove) {
      writer.deleteDocuments(IndexedArticle.key(remove.articleId()));
    }
  }

  private void put(SearchDocument document) throws IOException {
    writer.updateDocument(
        IndexedArticle.key(document.articleId()), IndexedArticle.of(document, dictionary));
  }

  /**
   * Replaces everything by these articles, which are as the ledger left them at the number. Readers
   * search the old index until the new one is complete.
   */
  public synchronized void rebuild(Iterable<SearchDocument> documents, long ledgerNumber) {
    write(
        ledgerNumber,
        () -> {
          writer.deleteAll();
          for (SearchDocument document : documents) {
            put(document);
          }
        });
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void write(long ledgerNumber, Writing writing) {
    boolean written = false;
    try {
      if (!writer.isOpen()) {
        writer = openWriter();
      }
      writing.run();
      commit(ledgerNumber);
      written = true;
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!written) {
        forgetWhatIsNotCommitted();
      }
    }
  }

  private void commit(long ledgerNumber) throws IOException {
    IndexStamp stamp = IndexStamp.ofToday(dictionary, ledgerNumber);
    writer.setLiveCommitData(stamp.asCommitData().entrySet());
    writer.commit();
  }

  /** Closes the writer; the next writing opens another on what is committed. */
  private void forgetWhatIsNotCommitted() {
    // What failed first is what tells the reason; a failing rollback must not hide it.
    IOUtils.closeWhileHandlingException(writer::rollback);
  }

  /** The number of the ledger up to which the index has followed; 0 when it begins. */
  public long appliedNumber() {
    return read(
        searcher -> {
          DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
          return IndexStamp.read(reader.getIndexCommit().getUserData())
              .map(IndexStamp::ledgerNumber)
              .orElse(0L);
        });
  }

  /** Every article in the index, to compare with those that are published. */
  public Set<Long> articleIds() {
    return read(
        searcher -> {
          Set<Long> ids = new HashSet<>();
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addIdsOf(leaf.reader(), ids);
          }
          return Set.copyOf(ids);
        });
  }

  private static void addIdsOf(LeafReader segment, Set<Long> ids) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(segment, IndexedArticle.NUMBER);
    Bits alive = segment.getLiveDocs();
    for (int doc = numbers.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = numbers.nextDoc()) {
      if (alive == null || alive.get(doc)) {
        ids.add(numbers.longValue());
      }
    }
  }

  /** One page of what fits the question. No question fails; some find nothing. */
  public SearchResults search(SearchQuery query) {
    Question question = Question.of(query.text(), dictionary);
    if (question.isEmpty()) {
      return SearchResults.none(query);
    }
    return read(searcher -> new Answering(searcher, question, query, clock.instant()).results());
  }

  /** Articles that are about what this title is about, best first, without those that bear it. */
  List<Long> related(SearchQuery title) {
    Question question = Question.of(title.text(), dictionary);
    if (question.isEmpty()) {
      return List.of();
    }
    return read(searcher -> new Answering(searcher, question, title, clock.instant()).related());
  }

  /** Articles within reach whose title has all of this, best first. */
  List<Long> titled(SearchQuery words, Reach where) {
    Question question = Question.of(words.text(), dictionary);
    if (question.isEmpty()) {
      return List.of();
    }
    return read(
        searcher -> new Answering(searcher, question, words, clock.instant()).titled(where));
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
