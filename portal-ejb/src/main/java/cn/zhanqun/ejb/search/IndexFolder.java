package cn.zhanqun.ejb.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The folder the index lies in. An index there that cannot be trusted (half written, damaged, of
 * another version) is thrown away when the folder is opened, because the ledger can always fill a
 * new one and nobody can say what an old one hides.
 */
final class IndexFolder {

  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

  private final Path path;
  private final FSDirectory directory;

  private IndexFolder(Path path, FSDirectory directory) {
    this.path = path;
    this.directory = directory;
  }

  /** Holds an index that goes on as today's, or none. */
  static FSDirectory open(Path path, IndexStamp today) throws IOException {
    Files.createDirectories(path);
    IndexFolder folder = new IndexFolder(path, FSDirectory.open(path));
    if (folder.files().isEmpty()) {
      LOG.log(Level.INFO, "A new search index begins in {0}", path);
      return folder.directory;
    }
    Optional<String> reason = folder.reasonNotToTrust(today);
    if (reason.isPresent()) {
      folder.startAnew(reason.get());
    }
    return folder.directory;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
          .toList();
    }
  }

  private Optional<String> reasonNotToTrust(IndexStamp today) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.of("its commit is lost");
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      Optional<IndexStamp> stamp = IndexStamp.read(reader.getIndexCommit().getUserData());
      boolean goesOn = stamp.filter(found -> found.goesOnAs(today)).isPresent();
      return goesOn ? Optional.empty() : Optional.of("it was written by another version");
    } catch (IOException | RuntimeException damaged) {
      return Optional.of("it is damaged: " + damaged);
    }
  }

  /** Under the lock of the index, so that one in use by another portal is never thrown away. */
  private void startAnew(String reason) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      LOG.log(
          Level.WARNING,
          "The search index in {0} begins empty and is filled from the ledger, because {1}",
          path,
          reason);
      for (Path file : files()) {
        Files.delete(file);
      }
    }
  }
}
