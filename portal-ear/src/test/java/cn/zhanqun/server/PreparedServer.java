package cn.zhanqun.server;

import cn.zhanqun.journey.House;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The WildFly that server tests run in: the same that {@code ./run} prepares, with a base folder, a
 * data folder and ports of its own.
 */
public class PreparedServer implements BeforeAllCallback {

  private static final String HTTP_PORT = "test.server.http";

  /** Where the portal under test answers. */
  public static URI address(String path) {
    return URI.create("http://127.0.0.1:" + System.getProperty(HTTP_PORT) + path);
  }

  /** Tells arquillian.xml where everything is, before Arquillian reads it. */
  @Override
  public void beforeAll(ExtensionContext context) {
    if (isInsideTheServer() || System.getProperty(HTTP_PORT) != null) {
      return;
    }
    Path server = House.preparedServer();
    System.setProperty("test.server.home", server.toString());
    System.setProperty("test.server.base", House.freshFolder("server-base").toString());
    System.setProperty("test.server.data", House.freshFolder("server-data").toString());
    System.setProperty("test.server.management", Integer.toString(House.freePort()));
    System.setProperty(HTTP_PORT, Integer.toString(House.freePort()));
  }

  private static boolean isInsideTheServer() {
    return System.getProperty("jboss.server.name") != null;
  }
}
