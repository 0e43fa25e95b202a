package cn.zhanqun.ejb.ledger;

import cn.zhanqun.ejb.operation.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A file of anchors outside the database, one for each chain: each line names an entry's number and
 * hash and is signed. With it and the public key alone anybody can find a change to any entry at or
 * before the last anchor, and a tail that was cut off.
 */
public final class AnchorFile {

  /** Longer than any line. */
  private static final int LAST_BYTES = 1024;

  private final Path file;
  private final SigningKey key;

  private AnchorFile(Path file, SigningKey key) {
    this.file = file;
    this.key = key;
  }

  /** Opens the file of a chain, such as {@code ledger}. */
  public static AnchorFile open(DataFolder folder, String chain) {
    return new AnchorFile(
        folder.folder("anchors").resolve(chain + "-anchors.txt"), SigningKey.open(folder));
  }

  /** Adds an anchor and waits until the disk has it. */
  public synchronized void add(long number, String hash, Instant now) {
    String claim = number + " " + hash + " " + now;
    String line = claim + " " + key.sign(claim) + "\n";
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The number that the last line names, signed or not; 0 where there is none. */
  public synchronized long lastNumber() {
    if (!Files.exists(file)) {
      return 0;
    }
    try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
      reader.seek(Math.max(0, reader.length() - LAST_BYTES));
      byte[] end = new byte[(int) Math.min(LAST_BYTES, reader.length())];
      reader.readFully(end);
      return new String(end, StandardCharsets.UTF_8)
          .lines()
          .reduce((before, last) -> last)
          .map(line -> anchor(line).number())
          .orElse(0L);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * All anchors, oldest first, to be closed; a line whose signature does not fit is an anchor that
   * is not genuine.
   */
  public Stream<Anchor> read() {
    if (!Files.exists(file)) {
      return Stream.empty();
    }
    try {
      BufferedReader lines = Files.newBufferedReader(file);
      return lines.lines().map(this::anchor).onClose(() -> close(lines));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Anchor anchor(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 4 || !parts[0].matches("[0-9]{1,18}")) {
      return new Anchor(0, "", false);
    }
    String claim = parts[0] + " " + parts[1] + " " + parts[2];
    return new Anchor(Long.parseLong(parts[0]), parts[1], key.signed(claim, parts[3]));
  }

  /**
   * What an anchor says: the entry of this number has this hash.
   *
   * @param genuine whether the portal signed it
   */
  public record Anchor(long number, String hash, boolean genuine) {}
}
