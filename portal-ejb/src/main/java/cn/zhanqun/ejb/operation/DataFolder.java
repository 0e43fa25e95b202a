package cn.zhanqun.ejb.operation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The one folder that holds everything the portal writes beside its database: index, media, keys.
 * Locked while this portal runs, so that no second one writes into it.
 */
@ApplicationScoped
public class DataFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  @Inject Settings settings;

  private FileChannel lockFile;

  /**
   * Makes the folder where there is none and locks it.
   *
   * @throws StartRefused when it can't be written or another portal uses it
   */
  public void open() {
    Path folder = settings.dataFolder();
    try {
      Files.createDirectories(folder);
      lockFile =
          FileChannel.open(
              folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lockFile.tryLock();
      if (lock == null) {
        throw StartRefused.folderInUse(folder);
      }
    } catch (OverlappingFileLockException alsoHere) {
      throw StartRefused.folderInUse(folder);
    } catch (IOException notWritable) {
      throw StartRefused.folderNotWritable(folder);
    }
  }

  @PreDestroy
  void release() {
    if (lockFile != null) {
      try {
        lockFile.close();
      } catch (IOException alreadyGone) {
        throw new UncheckedIOException(alreadyGone);
      }
    }
  }

  /** A folder inside the data folder, made where there is none. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(settings.dataFolder().resolve(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Writes a small file that only the owner of the portal's process can read, and replaces one that
   * is there.
   */
  public Path writeForOwner(String name, String text) {
    Path file = settings.dataFolder().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      }
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
