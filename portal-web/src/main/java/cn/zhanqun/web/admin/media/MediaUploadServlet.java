package cn.zhanqun.web.admin.media;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.media.FileUpload;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.Statuses;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the files that somebody drops on the page of the library, one at a time, and says of each
 * what became of it. The body is the file itself, so that a page of somebody else cannot have a
 * browser send one as a form.
 */
@WebServlet(MediaUploadServlet.ADDRESS)
public class MediaUploadServlet extends HttpServlet {

  /** Also known to whoever limits how much may be sent. */
  public static final String ADDRESS = "/admin/media/upload";

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "application/octet-stream";
  private static final int REFUSED = 422;

  @Inject transient FileUpload upload;
  @Inject transient ChosenSite chosenSite;
  @Inject transient CurrentActor current;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!TYPE.equals(request.getContentType())) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    String name = Optional.ofNullable(request.getParameter("name")).orElse("");
    try {
      StoredFile stored =
          upload.keep(current.actor(), chosenSite.getSiteId(), request.getInputStream(), name);
      answer(response, HttpServletResponse.SC_CREATED, kept(stored));
    } catch (RuleViolation refusal) {
      String sentence = Refusals.sentence(refusal, request.getLocale());
      answer(
          response,
          Statuses.of(refusal, REFUSED),
          Json.createObjectBuilder().add("refused", sentence).build());
    }
  }

  private static JsonObject kept(StoredFile stored) {
    return Json.createObjectBuilder().add("id", stored.id()).add("name", stored.name()).build();
  }

  private static void answer(HttpServletResponse response, int status, JsonObject said)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print(said);
  }
}
