package cn.zhanqun.ejb.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The folder in which the bytes of all files lie, each under its own hash: {@code ab/cdef…}. The
 * same file uploaded twice lies there once, and a file never changes. When {@link #write} or {@link
 * #keep} returns, the bytes survive a power cut; when it is interrupted, no half a file can be
 * found.
 */
public final class MediaStore {

  private static final String UNFINISHED = ".unfinished";
  private static final String INCOMING = "incoming";

  /** Another node may be writing into the same folder; nobody writes one file for an hour. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

  private final Path folder;
  private final Room room;

  private MediaStore(Path folder, Room room) {
    this.folder = folder;
    this.room = room;
  }

  /** Opens the store, makes the folder where it is missing, and clears what a crash left behind. */
  public static MediaStore openAt(Path folder, Clock clock) {
    return openAt(folder, clock, () -> Files.getFileStore(folder).getUsableSpace());
  }

  /**
   * @param disk how much room there is
   */
  static MediaStore openAt(Path folder, Clock clock, Room.Disk disk) {
    try {
      Files.createDirectories(folder);
      removeUnfinished(folder, clock.instant().minus(ABANDONED_AFTER));
      return new MediaStore(folder, new Room(disk));
    } catch (IOException brokenFolder) {
      throw new UncheckedIOException(brokenFolder);
    }
  }

  private static void removeUnfinished(Path folder, Instant abandonedBefore) throws IOException {
    try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path shelf : shelves) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf, "*" + UNFINISHED)) {
          for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(abandonedBefore)) {
              Files.deleteIfExists(file);
            }
          }
        }
      }
    }
  }

  /**
   * Keeps the bytes for good and says under which hash.
   *
   * @throws DiskFull and nothing is kept
   */
  public ContentHash write(byte[] content) {
    ContentHash hash = ContentHash.of(content);
    try {
      if (!isWhole(hash, content.length)) {
        room.requireFor(content.length);
        writeDurably(content, path(hash));
      }
      return hash;
    } catch (IOException brokenFolder) {
      throw room.causeOf(brokenFolder);
    }
  }

  /** Keeps a narrower form beside its picture. */
  void writeNarrow(ContentHash whole, int width, byte[] content) {
    try {
      room.requireFor(content.length);
      writeDurably(content, path(whole, width));
    } catch (IOException brokenFolder) {
      throw room.causeOf(brokenFolder);
    }
  }

  private boolean isWhole(ContentHash hash, long length) throws IOException {
    return exists(hash) && Files.size(path(hash)) == length;
  }

  private void writeDurably(byte[] content, Path file) throws IOException {
    Path shelf = file.getParent();
    Files.createDirectories(shelf);
    sync(folder);
    Path unfinished = Files.createTempFile(shelf, "", UNFINISHED);
    try {
      writeAndSync(content, unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    sync(shelf);
  }

  private static void writeAndSync(byte[] content, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /**
   * Lets a file of any length arrive without holding it in memory; nobody finds it before it is
   * kept.
   *
   * @param bytesAtMost where reading ends: a file that goes on has {@link ReceivedFile#size} above
   *     it
   * @throws DiskFull and nothing of it stays
   */
  ReceivedFile receive(InputStream sent, long bytesAtMost) {
    try {
      Path shelf = Files.createDirectories(folder.resolve(INCOMING));
      Path file = Files.createTempFile(shelf, "", UNFINISHED);
      return ReceivedFile.write(sent, file, bytesAtMost, room);
    } catch (IOException brokenFolder) {
      throw room.causeOf(brokenFolder);
    }
  }

  /** Keeps a file that has arrived for good. */
  void keep(ReceivedFile received) {
    Path file = path(received.hash());
    try {
      if (isWhole(received.hash(), received.size())) {
        return;
      }
      Files.createDirectories(file.getParent());
      sync(folder);
      Files.move(received.file(), file, StandardCopyOption.ATOMIC_MOVE);
      sync(file.getParent());
    } catch (IOException brokenFolder) {
      throw room.causeOf(brokenFolder);
    }
  }

  /** A file's name is durable only when its folder is; Windows neither offers nor needs this. */
  private static void sync(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  public boolean exists(ContentHash hash) {
    return Files.isRegularFile(path(hash));
  }

  boolean existsNarrow(ContentHash whole, int width) {
    return Files.isRegularFile(path(whole, width));
  }

  /** Where the narrower form of a picture lies, or would lie: {@code ab/cdef….w640}. */
  Path path(ContentHash whole, int width) {
    Path file = path(whole);
    return file.resolveSibling(file.getFileName() + ".w" + width);
  }

  /** Where the bytes of this hash lie, or would lie. */
  public Path path(ContentHash hash) {
    return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2));
  }

  byte[] read(ContentHash hash) {
    try {
      return Files.readAllBytes(path(hash));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The bytes, to be read and closed; fails when there are none of this hash. */
  public InputStream open(ContentHash hash) {
    try {
      return Files.newInputStream(path(hash));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
