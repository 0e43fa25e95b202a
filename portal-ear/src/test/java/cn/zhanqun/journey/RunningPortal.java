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

  /** A small file of the data folder. */
  default String read(String name) {
    try {
      return Files.readString(data().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name and the password that must be changed at the first sign-in. */
  record FirstAccount(String name, String password) {}
}
