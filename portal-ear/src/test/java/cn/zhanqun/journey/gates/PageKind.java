package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.RunningPortal;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * One kind of reader page, at an address where the demo shows it.
 *
 * @param name what it is called in reports
 * @param status what it answers: 404 and 410 are pages too
 * @param favorites the cookie of the reader who looks at it, empty for a reader without
 */
record PageKind(String name, String path, int status, String favorites) {

  PageKind(String name, String path) {
    this(name, path, 200, "");
  }

  /** The same page in another form: elder, text. */
  PageKind seenAs(String view) {
    String question = path.contains("?") ? "&" : "?";
    return new PageKind(name + ", " + view, path + question + "view=" + view, status, favorites);
  }

  /** Opens it in a reader's browser and sees that it is the page it should be. */
  Page open(Browser reader) {
    if (!favorites.isEmpty()) {
      String[] cookie = favorites.split("=", 2);
      String host = reader.portal().address("/").toString();
      reader.window().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(host)));
    }
    assertEquals(status, reader.visit(path).status(), path);
    return reader.page();
  }

  /** Asks for it as a program does. */
  HttpResponse<String> get(RunningPortal portal) {
    HttpRequest.Builder request = HttpRequest.newBuilder(portal.address(path));
    HttpResponse<String> answer =
        portal.send((favorites.isEmpty() ? request : request.header("Cookie", favorites)).build());
    assertEquals(status, answer.statusCode(), path);
    return answer;
  }

  /** A name that a file can have. */
  String fileName() {
    return name.replaceAll("[^a-z0-9]+", "-");
  }

  @Override
  public String toString() {
    return name;
  }
}
