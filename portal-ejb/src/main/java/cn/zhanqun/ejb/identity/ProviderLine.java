package cn.zhanqun.ejb.identity;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The line to the provider. It asks at the provider's own address and nowhere else, follows no
 * redirect, waits only so long and reads only so much, whatever comes.
 */
final class ProviderLine {

  private static final Logger LOG = System.getLogger(ProviderLine.class.getName());
  private static final int LONGEST_ANSWER = 256 * 1024;
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).build();
  private final URI home;
  private final Duration patience;

  /**
   * @param home the provider's address
   * @param patience how long it may take to answer, from the first byte to the last
   */
  ProviderLine(URI home, Duration patience) {
    this.home = home;
    this.patience = patience;
  }

  /** Whether an address is the provider's own. */
  boolean reaches(URI address) {
    return home.getScheme().equalsIgnoreCase(address.getScheme())
        && home.getHost().equalsIgnoreCase(address.getHost())
        && home.getPort() == address.getPort()
        && address.getUserInfo() == null;
  }

  String get(URI address) {
    return ask(HttpRequest.newBuilder(address).build());
  }

  /** Sends a form, with more headers. */
  String post(URI address, String form, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return ask(request.build());
  }

  private String ask(HttpRequest request) {
    if (!reaches(request.uri())) {
      throw noAnswer(request, "it is not the provider's own address");
    }
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, head -> new ShortBody(LONGEST_ANSWER));
    try {
      HttpResponse<String> whole = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (whole.statusCode() != OK) {
        throw noAnswer(request, "it answered " + whole.statusCode());
      }
      return whole.body();
    } catch (TimeoutException slow) {
      answer.cancel(true);
      throw noAnswer(request, "it took too long");
    } catch (ExecutionException failed) {
      throw noAnswer(request, String.valueOf(failed.getCause()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw noAnswer(request, "the portal is stopping");
    }
  }

  private static IdentityRefused noAnswer(HttpRequest request, String why) {
    LOG.log(Level.WARNING, "No good answer from {0}: {1}", request.uri(), why);
    return IdentityRefused.noAnswer();
  }
}
