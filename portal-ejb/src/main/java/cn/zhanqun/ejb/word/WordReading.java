package cn.zhanqun.ejb.word;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The room in which documents are read: two at a time, each for twenty seconds at most, so that no
 * file keeps the portal from its work.
 */
@ApplicationScoped
public class WordReading {

  private static final Duration AT_MOST = Duration.ofSeconds(20);

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final Semaphore places = new Semaphore(2);

  /**
   * Reads a document.
   *
   * @throws WordRefused with the reason why not
   */
  public WordDocument read(WordFile file) {
    return read(file::read, executor, AT_MOST);
  }

  WordDocument read(Callable<WordDocument> reading, ExecutorService by, Duration atMost) {
    if (!places.tryAcquire()) {
      throw WordRefused.busy();
    }
    Future<WordDocument> read = begin(reading, by);
    try {
      return read.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException endless) {
      read.cancel(true);
      throw WordRefused.tookTooLong();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw WordRefused.busy();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof WordRefused refused
          ? refused
          : new IllegalStateException(failed.getCause());
    }
  }

  /** A place is free again when the reading has really ended, not when nobody waits for it. */
  private Future<WordDocument> begin(Callable<WordDocument> reading, ExecutorService by) {
    try {
      return by.submit(
          () -> {
            try {
              return reading.call();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException full) {
      places.release();
      throw WordRefused.busy();
    }
  }
}
