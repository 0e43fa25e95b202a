package cn.zhanqun.ejb.media;

import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * The desk at which files to be attached are taken in: written to the disk while they arrive,
 * looked at there, and kept under the name and type that fit what is in them.
 */
@ApplicationScoped
public class FileIntake {

  private static final long MEGABYTE = 1024 * 1024;

  @Inject DataFolder folder;
  @Inject Clock clock;

  private final FileRecogniser recogniser = new FileRecogniser();
  private MediaStore store;

  @PostConstruct
  void open() {
    store = MediaStore.openAt(folder.folder("media"), clock);
  }

  /**
   * Takes a file in, or refuses it with a sentence.
   *
   * @param givenName what the sender called it; its ending is not believed
   */
  AcceptedFile accept(InputStream sent, String givenName) {
    String name = FileName.stem(givenName, "file");
    try (ReceivedFile received =
        store.receive(sent, FileType.MEGABYTES_OF_A_RECORDING * MEGABYTE)) {
      FileType type = recogniser.recognise(received.file(), givenName, name);
      if (received.size() > type.megabytesAtMost() * MEGABYTE) {
        throw new FileTooLarge(name, type.megabytesAtMost());
      }
      store.keep(received);
      return new AcceptedFile(
          received.hash(), type, FileName.withEnding(name, type.extension()), received.size());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
