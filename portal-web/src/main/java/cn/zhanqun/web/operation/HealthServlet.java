package cn.zhanqun.web.operation;

import cn.zhanqun.ejb.ledger.Followers;
import cn.zhanqun.ejb.operation.PortalState;
import cn.zhanqun.web.Refusals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Tells monitoring how the portal is, in the form of MicroProfile Health: {@code live} whether it
 * runs at all, {@code started} whether it has made up its mind to serve or to refuse, {@code ready}
 * whether readers and editors can be sent to it.
 */
@WebServlet("/healthz/*")
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final long FARTHEST_BEHIND = 1000;

  @Inject transient PortalState portal;
  @Inject transient Followers followers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (String.valueOf(request.getPathInfo())) {
      case "/live" -> answer(response, true, Json.createArrayBuilder());
      case "/started" -> answer(response, hasDecided(), Json.createArrayBuilder());
      case "/ready" -> ready(response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean hasDecided() {
    return portal.isServing() || portal.refusal().isPresent();
  }

  private void ready(HttpServletResponse response) throws IOException {
    JsonArrayBuilder checks = Json.createArrayBuilder().add(portalCheck());
    boolean up = portal.isServing();
    if (up) {
      Map<String, Long> behind = followers.behind();
      behind.forEach((name, entries) -> checks.add(followerCheck(name, entries)));
      up = behind.values().stream().allMatch(entries -> entries <= FARTHEST_BEHIND);
    }
    answer(response, up, checks);
  }

  private JsonObjectBuilder portalCheck() {
    JsonObjectBuilder data = Json.createObjectBuilder();
    portal
        .refusal()
        .ifPresent(
            refusal ->
                data.add("refused", true)
                    .add("sentence", Refusals.sentence(refusal, Locale.SIMPLIFIED_CHINESE))
                    .add("sentenceEn", Refusals.sentence(refusal, Locale.ENGLISH)));
    return check("portal", portal.isServing()).add("data", data);
  }

  private static JsonObjectBuilder followerCheck(String name, long entries) {
    return check(name, entries <= FARTHEST_BEHIND)
        .add("data", Json.createObjectBuilder().add("entriesBehind", entries));
  }

  private static JsonObjectBuilder check(String name, boolean up) {
    return Json.createObjectBuilder().add("name", name).add("status", status(up));
  }

  private static void answer(HttpServletResponse response, boolean up, JsonArrayBuilder checks)
      throws IOException {
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .print(Json.createObjectBuilder().add("status", status(up)).add("checks", checks).build());
  }

  private static String status(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
