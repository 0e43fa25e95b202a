package cn.zhanqun.ejb.media;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The room on the disk where the store lies. A part of it is never taken for files: the database
 * often lies on the same disk, and staff must be able to go on writing.
 */
final class Room {

  private static final long STAYS_FREE = 100L * 1024 * 1024;

  private final Disk disk;

  Room(Disk disk) {
    this.disk = disk;
  }

  /**
   * Refuses where so much more would not fit.
   *
   * @throws DiskFull before anything is written
   */
  void requireFor(long bytes) throws IOException {
    if (disk.usableBytes() < bytes + STAYS_FREE) {
      throw new DiskFull();
    }
  }

  /** Somebody else may have filled the disk meanwhile, and that is no fault of ours. */
  RuntimeException causeOf(IOException failedWriting) {
    try {
      requireFor(0);
      return new UncheckedIOException(failedWriting);
    } catch (DiskFull full) {
      full.initCause(failedWriting);
      return full;
    } catch (IOException unknown) {
      failedWriting.addSuppressed(unknown);
      return new UncheckedIOException(failedWriting);
    }
  }

  /** Says how much can be written. */
  interface Disk {
    long usableBytes() throws IOException;
  }
}
