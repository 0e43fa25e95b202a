package cn.zhanqun.ejb.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path place;

  @Test
  void a_folder_another_portal_uses_is_refused_and_free_when_it_stops() {
    DataFolder first = TestFolder.at(place.resolve("data"));
    DataFolder second = TestFolder.at(place.resolve("data"));
    first.open();

    StartRefused refusal = assertThrows(StartRefused.class, second::open);
    first.release();
    second.open();
    second.release();

    assertEquals("start-refused.folder-in-use", refusal.messageKey());
  }

  @Test
  void a_folder_that_cannot_be_one_is_refused() throws Exception {
    Path file = Files.writeString(place.resolve("data"), "not a folder");

    StartRefused refusal = assertThrows(StartRefused.class, () -> TestFolder.at(file).open());

    assertEquals("start-refused.folder-not-writable", refusal.messageKey());
  }

  @Test
  void a_secret_is_readable_by_its_owner_alone() throws Exception {
    Path file = TestFolder.at(place).writeForOwner("keys/secret.txt", "secret");

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
