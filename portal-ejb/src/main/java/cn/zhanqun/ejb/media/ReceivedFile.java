package cn.zhanqun.ejb.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that has arrived on the disk and is not kept yet: it can be looked at, and is gone when it
 * is closed unless the store has taken it.
 */
record ReceivedFile(Path file, ContentHash hash, long size) implements AutoCloseable {

  private static final int PIECE = 65_536;

  /**
   * Writes what is sent into an empty file, down to the disk, and takes its hash on the way.
   *
   * @param bytesAtMost where reading ends; a file that goes on has one byte more
   * @param room asked before each piece, because nobody knows how many will come
   */
  static ReceivedFile write(InputStream sent, Path file, long bytesAtMost, Room room) {
    MessageDigest digest = sha256();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      OutputStream written = new DigestOutputStream(Channels.newOutputStream(channel), digest);
      long size = copy(sent, written, bytesAtMost + 1, room);
      channel.force(true);
      ContentHash hash = new ContentHash(HexFormat.of().formatHex(digest.digest()));
      return new ReceivedFile(file, hash, size);
    } catch (DiskFull full) {
      remove(file);
      throw full;
    } catch (IOException brokenOff) {
      remove(file);
      throw room.causeOf(brokenOff);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static long copy(InputStream from, OutputStream to, long atMost, Room room)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long copied = 0;
    while (copied < atMost) {
      int read = from.read(piece, 0, (int) Math.min(PIECE, atMost - copied));
      if (read < 0) {
        break;
      }
      room.requireFor(read);
      to.write(piece, 0, read);
      copied += read;
    }
    return copied;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stillThere) {
      throw new UncheckedIOException(stillThere);
    }
  }

  @Override
  public void close() {
    remove(file);
  }
}
