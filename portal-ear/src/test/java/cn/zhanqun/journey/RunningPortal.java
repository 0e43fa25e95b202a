package cn.zhanqun.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A portal that answers on this machine, whichever server carries it. */
public interface RunningPortal {

  /** The port it listens on. */
  int port();

  /** The folder that holds everything it has written. */
  Path data();

  /** Where a path of it is found. */
  default URI address(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** Asks for a page and takes the answer as it comes, redirects included. */
  default HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  /** Sends a request that was built for {@link #address}. */
  default HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The account to sign in with that was written down at the first start. */
  default FirstAccount firstAccount() {
    var lines = read("first-account.txt").lines().toList();
    return new FirstAccount(lines.get(0), lines.get(1));
  }

  /** The token with which the demo may call the API as staff. */
  default String demoToken() {
    return read("demo-token.txt").strip();
  }

  /** Somebody of the demo, by login name: {@code demo-author} and so on. */
  default DemoAccount demoAccount(String loginName) {
    return read("demo-accounts.txt")
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts[0].equals(loginName))
        .map(
            parts ->
                new DemoAccount(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : ""))
        .findFirst()
        .orElseThrow();
  }

  /** A small file of the data folder. */
  default String read(String name) {
    try {
      return Files.readString(data().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Somebody of the demo, as written down.
   *
   * @param token for the API
   * @param secret of the second factor, empty where none is asked
   */
  record DemoAccount(String loginName, String password, String token, String secret) {}

  /** A name and the password that must be changed at the first sign-in. */
  record FirstAccount(String name, String password) {}
}
