package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who pays for every byte: pages are light, and nobody else is asked for anything. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class WeightJourney {

  private static final int KB = 1024;

  private final List<Request> asked = new ArrayList<>();

  @BeforeEach
  void asIfNeverHereBefore(Browser reader) {
    JsonObject off = new JsonObject();
    off.addProperty("cacheDisabled", true);
    var connection = reader.window().newCDPSession(reader.page());
    connection.send("Network.enable");
    connection.send("Network.setCacheDisabled", off);
    reader.page().onRequest(asked::add);
  }

  @Test
  void an_article_is_light(PageKinds kinds, Browser reader) {
    assertAtMost(60 * KB, kinds.named("article with everything"), reader);
  }

  @Test
  void a_home_page_is_light(PageKinds kinds, Browser reader) {
    assertAtMost(90 * KB, kinds.named("home of the city"), reader);
    assertAtMost(90 * KB, kinds.named("home of a county"), reader);
  }

  private void assertAtMost(int bytes, PageKind kind, Browser reader) {
    asked.clear();
    kind.open(reader.as(Browser.PHONE)).waitForLoadState(LoadState.NETWORKIDLE);

    List<Request> beforePictures = asked.stream().filter(WeightJourney::isNoPicture).toList();

    int weight = beforePictures.stream().mapToInt(WeightJourney::transferred).sum();
    System.out.printf("%s: %,d bytes before pictures%n", kind, weight);
    assertTrue(weight <= bytes, () -> kind + " weighs " + weight + ": " + table(beforePictures));
  }

  private static boolean isNoPicture(Request request) {
    Response answer = request.response();
    String type = answer == null ? "" : answer.headers().getOrDefault("content-type", "");
    return !type.startsWith("image/") || type.startsWith("image/svg");
  }

  private static int transferred(Request request) {
    return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
  }

  private static String table(List<Request> requests) {
    return requests.stream()
        .map(request -> "%n%8d %s".formatted(transferred(request), request.url()))
        .collect(Collectors.joining());
  }

  @Test
  void every_page_asks_the_portal_alone(PageKinds kinds, Browser reader) {
    for (PageKind kind : kinds.all()) {
      kind.open(reader);
    }

    String home = reader.portal().address("").toString();
    assertEquals(
        List.of(), asked.stream().map(Request::url).filter(url -> !url.startsWith(home)).toList());
    assertTrue(asked.size() > kinds.all().size());
  }
}
