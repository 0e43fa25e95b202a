package cn.zhanqun.ejb.operation;

import java.nio.file.Path;

/** A data folder for a test. */
public final class TestFolder {

  private TestFolder() {}

  public static DataFolder at(Path path) {
    DataFolder folder = new DataFolder();
    folder.settings =
        new Settings() {
          @Override
          public Path dataFolder() {
            return path;
          }
        };
    return folder;
  }
}
